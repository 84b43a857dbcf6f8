package io.sayso.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class QueryKeysTest {

    @Property(tries = 200)
    void anArticlesKeyTellsItsBucketAndKey(@ForAll String key) {
        String partition = QueryKeys.article("harbour-post", key);

        assertThat(QueryKeys.bucket(partition)).isEqualTo("harbour-post");
        assertThat(QueryKeys.key(partition)).isEqualTo(key);
    }

    @Test
    void anotherKeyIsNoArticles() {
        assertThatThrownBy(() -> QueryKeys.key("SPEAKER#person:ada"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("partition key of an article must be ARTICLE#<bucket>/<key>, but was SPEAKER#person:ada");
    }
}
