package io.sayso.store;

import static io.sayso.store.Samples.BUCKET;
import static io.sayso.store.Samples.KEY;
import static io.sayso.store.Samples.PUBLISHED;
import static io.sayso.store.Samples.extraction;
import static io.sayso.store.Samples.incompressible;
import static io.sayso.store.Samples.version;
import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.extract.Extraction;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class EmbeddedArticleStoreTest {

    private final EmbeddedArticleStore store = new EmbeddedArticleStore(Clock.fixed(PUBLISHED, ZoneOffset.UTC));

    @Test
    void findsWhatWasStored() {
        Extraction extraction = extraction("first", 3, 2);
        assertThat(store.save(version(1), extraction, "x1")).isEqualTo(Outcome.STORED);

        StoredArticle article = store.find(BUCKET, KEY).orElseThrow();

        assertThat(article.title()).isEqualTo("Harbour plan, first");
        assertThat(article.text()).isEqualTo(extraction.article().text());
        assertThat(article.quotes()).hasSize(3);
        assertThat(article.entities()).hasSize(3);
        assertThat(store.find(BUCKET, "other.txt")).isEmpty();
    }

    @Test
    void aLongTextIsPutTogetherFromItsParts() {
        Extraction extraction = extraction("long", 1, 0, incompressible(500_000));
        store.save(version(1), extraction, "x1");

        assertThat(store.items()).extracting(i -> sortKey(i)).contains("TEXT", "TEXT#0002", "TEXT#0003");
        assertThat(store.find(BUCKET, KEY).orElseThrow().text())
                .isEqualTo(extraction.article().text());
    }

    @Test
    void anOlderOrRepeatedEventChangesNothing() {
        store.save(version(2), extraction("second", 2, 0), "x1");
        List<Map<String, AttributeValue>> before = store.items();

        assertThat(store.save(version(1), extraction("first", 5, 0), "x1")).isEqualTo(Outcome.STALE);
        assertThat(store.save(version(2), extraction("other", 5, 0), "x1")).isEqualTo(Outcome.UNCHANGED);
        assertThat(store.remove(version(1))).isEqualTo(Outcome.STALE);

        assertThat(store.items()).isEqualTo(before);
    }

    @Test
    void ofARemovedArticleANoteStaysThatTellsOlderEvents() {
        store.save(version(1), extraction("first", 2, 0), "x1");

        assertThat(store.remove(version(3))).isEqualTo(Outcome.REMOVED);
        assertThat(store.remove(version(3))).isEqualTo(Outcome.UNCHANGED);
        assertThat(store.save(version(2), extraction("second", 2, 0), "x1")).isEqualTo(Outcome.STALE);

        assertThat(store.find(BUCKET, KEY)).isEmpty();
        String expiry = Long.toString(PUBLISHED.plus(Duration.ofDays(30)).getEpochSecond());
        assertThat(store.items())
                .singleElement()
                .satisfies(i -> assertThat(i)
                        .containsEntry("state", AttributeValue.fromS("REMOVED"))
                        .containsEntry("expiresAt", AttributeValue.fromN(expiry)));
        assertThat(store.save(version(4), extraction("fourth", 2, 0), "x1")).isEqualTo(Outcome.STORED);
    }

    @Test
    void itemsComeByPartitionThenBySortKey() {
        store.save(new ArticleVersion("b", "2.txt", null, null, PUBLISHED), extraction("first", 1, 0), "x1");
        store.save(new ArticleVersion("b", "1.txt", null, null, PUBLISHED), extraction("first", 1, 0), "x1");

        assertThat(store.items())
                .extracting(i -> Attributes.require(i, Keys.PK) + " " + sortKey(i))
                .containsExactly(
                        "ARTICLE#b/1.txt ENTITY#person:ines-albrecht",
                        "ARTICLE#b/1.txt META",
                        "ARTICLE#b/1.txt QUOTE#0001",
                        "ARTICLE#b/1.txt TEXT",
                        "ARTICLE#b/2.txt ENTITY#person:ines-albrecht",
                        "ARTICLE#b/2.txt META",
                        "ARTICLE#b/2.txt QUOTE#0001",
                        "ARTICLE#b/2.txt TEXT");
    }

    private static String sortKey(Map<String, AttributeValue> item) {
        return Attributes.require(item, Keys.SK);
    }
}
