package io.sayso.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sayso.article.Metadata;
import io.sayso.article.UnreadableArticleException;
import io.sayso.store.ArticleVersion;
import io.sayso.store.EmbeddedArticleStore;
import io.sayso.store.Outcome;
import io.sayso.store.QueryKeys;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeveralArticlesTest {

    private final EmbeddedArticleStore store = new EmbeddedArticleStore();
    private final Newsroom newsroom = new Newsroom(store);

    @Test
    void eachArticleIsStoredUnderAKeyOfItsOwnAndListedUnderTheObjects() throws Exception {
        Processed processed = newsroom.created(newsroom.put("a.zip", newsroom.several("one", "two")));

        assertThat(processed.outcome()).isEqualTo(Outcome.STORED);
        assertThat(processed.toJson().toString()).contains("\"format\":\"zip\",\"articles\":2,\"failed\":0");
        assertThat(stored()).containsExactly("a.zip!/one", "a.zip!/two");
        assertThat(store.parts(Newsroom.BUCKET, "a.zip")).containsExactly("a.zip!/one", "a.zip!/two");
        assertThat(Newsroom.text(
                        store.find(Newsroom.BUCKET, "a.zip!/one").orElseThrow().meta(), "partOf"))
                .isEqualTo("a.zip");
    }

    @Test
    void oneThatCannotBeReadFailsTheObject_andTheOthersAreStored() {
        ArticleVersion version = newsroom.put("a.zip", newsroom.several("one", "poison", "two"));

        assertThatThrownBy(() -> newsroom.created(version))
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessage("a.zip: 1 of 3 articles in the object can't be read: poison: object must hold text, but is"
                        + " poison");

        assertThat(stored()).containsExactly("a.zip!/one", "a.zip!/two");
        assertThat(items("PART")).containsExactly("one STORED", "poison FAILED", "two STORED");
    }

    @Test
    void anObjectThatBreaksOffKeepsWhatCameBefore_alsoOfItsEarlierVersion() throws Exception {
        newsroom.created(newsroom.put("a.zip", newsroom.several("one", "two", "three")));
        ArticleVersion version = newsroom.put("a.zip", newsroom.several("one", "end"));

        assertThatThrownBy(() -> newsroom.created(version)).hasMessageContaining("ends early");

        assertThat(stored()).containsExactly("a.zip!/one", "a.zip!/three", "a.zip!/two");
        newsroom.removed(newsroom.event("a.zip"));
        assertThat(stored()).isEmpty();
    }

    @Test
    void whatTheNewVersionLacksIsRemoved() throws Exception {
        newsroom.created(newsroom.put("a.zip", newsroom.several("one", "two")));
        newsroom.created(newsroom.put("a.zip", newsroom.several("two", "three")));

        assertThat(stored()).containsExactly("a.zip!/three", "a.zip!/two");
    }

    @Test
    void whatAnOlderVersionStoresMeanwhileIsRemoved() throws Exception {
        Newsroom slow = new Newsroom(store);
        ArticleVersion older = slow.put("a.zip", slow.several("one", "two"));
        newsroom.event("a.zip");
        newsroom.created(newsroom.put("a.zip", newsroom.several(() -> slow.created(older), "two", "three")));

        assertThat(stored()).containsExactly("a.zip!/three", "a.zip!/two");
        newsroom.removed(newsroom.event("a.zip"));
        assertThat(stored()).isEmpty();
    }

    @Test
    void theSameEventTwiceReadsNothingAgain() throws Exception {
        ArticleVersion version = newsroom.put("a.zip", newsroom.several("one", "two"));
        newsroom.created(version);
        newsroom.read.clear();

        assertThat(newsroom.created(version).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(newsroom.read).isEmpty();
    }

    @Test
    void anOlderEventThatComesLateChangesNothing() throws Exception {
        ArticleVersion older = newsroom.put("a.zip", newsroom.several("one", "two"));
        ArticleVersion newer = newsroom.put("a.zip", newsroom.several("two", "three"));
        newsroom.created(newer);
        newsroom.put("a.zip", newsroom.several("one", "two"));

        assertThat(newsroom.created(older).outcome()).isEqualTo(Outcome.STALE);
        assertThat(stored()).containsExactly("a.zip!/three", "a.zip!/two");
    }

    @Test
    void withoutTimeItStops_andGoesOnWhenItIsDeliveredAgain() throws Exception {
        ArticleVersion version = newsroom.put("a.zip", newsroom.several("one", "two", "three"));

        assertThatThrownBy(() -> newsroom.created(version, 2))
                .isInstanceOf(OutOfTimeException.class)
                .hasMessageContaining("no time left after 2 of its articles");
        assertThat(newsroom.read).containsExactly("one", "two");

        newsroom.created(version, 2);
        assertThat(newsroom.read).containsExactly("one", "two", "three");
        assertThat(stored()).hasSize(3);
    }

    @Test
    void anObjectMayBecomeOneArticleAndSeveralAgain() throws Exception {
        newsroom.created(newsroom.put("a", newsroom.several("one", "two")));
        newsroom.created(newsroom.put("a", Newsroom.one("alone", Metadata.NONE)));
        assertThat(stored()).containsExactly("a");

        newsroom.created(newsroom.put("a", newsroom.several("three")));
        assertThat(stored()).containsExactly("a!/three");
        assertThat(Newsroom.text(store.find(Newsroom.BUCKET, "a").orElseThrow().meta(), "itemType"))
                .isEqualTo("CONTAINER");
    }

    @Test
    void aRemovedObjectsArticlesGo() throws Exception {
        ArticleVersion version = newsroom.put("a.zip", newsroom.several("one", "two"));
        newsroom.created(version);
        newsroom.removed(newsroom.event("a.zip"));
        assertThat(stored()).isEmpty();

        newsroom.created(version);
        assertThat(stored()).isEmpty();
    }

    /** Keys of the articles that have a text. */
    private List<String> stored() {
        return store.items().stream()
                .filter(i -> Newsroom.text(i, "itemType").equals("TEXT"))
                .map(i -> QueryKeys.key(Newsroom.text(i, "PK")))
                .toList();
    }

    private List<String> items(String type) {
        return store.items().stream()
                .filter(i -> Newsroom.text(i, "itemType").equals(type))
                .map(i -> Newsroom.text(i, "partId") + " " + Newsroom.text(i, "status"))
                .toList();
    }
}
