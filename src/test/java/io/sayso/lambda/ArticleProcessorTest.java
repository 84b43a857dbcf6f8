package io.sayso.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sayso.article.UnreadableArticleException;
import io.sayso.store.ArticleVersion;
import io.sayso.store.Outcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleProcessorTest {

    private final Fakes fakes = new Fakes();
    private final ArticleProcessor processor = fakes.processor();

    private static ArticleVersion version(@Nullable String versionId) {
        return new ArticleVersion("b", "a.txt", versionId, "05", Instant.EPOCH);
    }

    @Test
    void storesTheVersionThatTheEventNames() throws Exception {
        fakes.objects.put("b/a.txt", "newer");
        fakes.currentVersions.put("b/a.txt", "v2");
        fakes.objects.put("b/a.txt@v1", "older");

        Processed processed = processor.process(new ObjectChange.Created(version("v1")));

        assertThat(fakes.calls).containsExactly("save b/a.txt v1 05: older");
        assertThat(processed.outcome()).isEqualTo(Outcome.STORED);
        assertThat(processed.found()).isEqualTo(new Processed.Counts("text", 5, 0, 0, 0));
        assertThat(processed.millis()).containsOnlyKeys("fetch", "read", "extract", "store");
    }

    @Test
    void leavesAnObjectThatIsGoneToItsRemovalsEvent() throws Exception {
        Processed processed = processor.process(new ObjectChange.Created(version(null)));

        assertThat(fakes.calls).isEmpty();
        assertThat(processed.label()).isEqualTo("gone");
    }

    @Test
    void removesWithoutAskingS3() throws Exception {
        fakes.objects.put("b/a.txt", "still here");

        Processed processed = processor.process(new ObjectChange.Removed(version("marker")));

        assertThat(fakes.fetches).isEmpty();
        assertThat(fakes.calls).containsExactly("remove b/a.txt marker 05");
        assertThat(processed.label()).isEqualTo("removed");
    }

    @Test
    void keepsTheCurrentArticle_whenAnOldVersionIsDeleted() throws Exception {
        fakes.objects.put("b/a.txt", "newer");
        fakes.currentVersions.put("b/a.txt", "v2");

        processor.process(new ObjectChange.VersionDeleted(version("v1")));

        assertThat(fakes.calls).containsExactly("save b/a.txt v2 05: newer");
    }

    @Test
    void bringsThePreviousVersionBack_whenTheNewestIsDeleted() throws Exception {
        fakes.objects.put("b/a.txt", "older");
        fakes.currentVersions.put("b/a.txt", "v1");

        processor.process(new ObjectChange.VersionDeleted(version("v2")));

        assertThat(fakes.calls).containsExactly("save b/a.txt v1 05: older");
    }

    @Test
    void removes_whenTheLastVersionIsDeleted() throws Exception {
        Processed processed = processor.process(new ObjectChange.VersionDeleted(version("v1")));

        assertThat(fakes.calls).containsExactly("remove b/a.txt v1 05");
        assertThat(processed.outcome()).isEqualTo(Outcome.REMOVED);
        assertThat(processed.millis()).containsOnlyKeys("fetch", "remove");
    }

    @Test
    void passesOnWhyAnObjectCanNotBeRead() {
        fakes.objects.put("b/a.txt", "poison");

        assertThatThrownBy(() -> processor.process(new ObjectChange.Created(version(null))))
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessage("a.txt must be text, but was poison");
        assertThat(fakes.calls).isEmpty();
    }
}
