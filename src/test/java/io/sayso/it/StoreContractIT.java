package io.sayso.it;

import static io.sayso.store.Samples.BUCKET;
import static io.sayso.store.Samples.KEY;
import static io.sayso.store.Samples.extraction;
import static io.sayso.store.Samples.incompressible;
import static io.sayso.store.Samples.version;
import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.extract.Extraction;
import io.sayso.store.ArticleVersion;
import io.sayso.store.DynamoDbJson;
import io.sayso.store.EmbeddedArticleStore;
import io.sayso.store.Outcome;
import io.sayso.store.StoredArticle;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class StoreContractIT {

    private final StoreFixture fixture = new StoreFixture("contract");

    @BeforeEach
    void tableIsEmpty() {
        assertThat(fixture.all()).isEmpty();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void anArticleIsReadAsItWasStored() {
        Extraction extraction = extraction("first", 3, 2);

        assertThat(fixture.store().save(version(1), extraction, "x1")).isEqualTo(Outcome.STORED);

        StoredArticle article = fixture.article().orElseThrow();
        assertThat(article.title()).isEqualTo("Harbour plan, first");
        assertThat(article.text()).isEqualTo(extraction.article().text());
        assertThat(article.quotes()).extracting(q -> text(q, "quoteId")).containsExactly("0001", "0002", "0003");
        assertThat(article.entities()).hasSize(3);
    }

    @Test
    void aSpeakersWordsAreFoundByTheFirstIndexInTheOrderOfTime() {
        fixture.store().save(version(1), extraction("first", 3, 2), "x1");

        List<Map<String, AttributeValue>> found = fixture.client
                .query(q -> q.tableName(fixture.table)
                        .indexName("GSI1")
                        .keyConditionExpression("GSI1PK = :pk AND GSI1SK > :from")
                        .expressionAttributeValues(Map.of(
                                ":pk", AttributeValue.fromS("SPEAKER#person:ines-albrecht"),
                                ":from", AttributeValue.fromS("2026-11-20"))))
                .items();

        assertThat(found).extracting(q -> text(q, "quoteId")).containsExactly("0001", "0002", "0003");
    }

    @ParameterizedTest
    @CsvSource({"3", "150"})
    void theSameEventTwiceChangesNothing(int quotes) {
        fixture.store().save(version(1), extraction("first", quotes, 2), "x1");
        List<String> before = fixture.dump();

        assertThat(fixture.store().save(version(1), extraction("other", quotes, 2), "x1"))
                .isEqualTo(Outcome.UNCHANGED);

        assertThat(fixture.dump()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"3, 2", "150, 2", "2, 150"})
    void theSameEventByAnotherExtractorReplacesAllThatTheFirstFound(int first, int second) {
        fixture.store().save(version(1), extraction("first", first, 2), "x0");

        assertThat(fixture.store().save(version(1), extraction("second", second, 2), "x1"))
                .isEqualTo(Outcome.STORED);

        assertThat(fixture.dump()).isEqualTo(embedded(version(1), extraction("second", second, 2)));
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "150, 3", "3, 150"})
    void anOlderEventAfterANewerOneChangesNothing(int newer, int older) {
        fixture.store().save(version(2), extraction("second", newer, 0), "x1");
        List<String> before = fixture.dump();

        assertThat(fixture.store().save(version(1), extraction("first", older, 0), "x1"))
                .isEqualTo(Outcome.STALE);
        assertThat(fixture.store().remove(version(1))).isEqualTo(Outcome.STALE);

        assertThat(fixture.dump()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"5, 2", "2, 5", "120, 2", "2, 120", "230, 250", "60, 60"})
    void aNewerVersionReplacesAllOfTheOlder(int older, int newer) {
        fixture.store().save(version(1), extraction("first", older, older), "x1");

        assertThat(fixture.store().save(version(2), extraction("second", newer, newer), "x1"))
                .isEqualTo(Outcome.STORED);

        assertThat(fixture.dump()).isEqualTo(embedded(version(2), extraction("second", newer, newer)));
        assertThat(fixture.article().orElseThrow().quotes()).hasSize(newer);
    }

    @ParameterizedTest
    @CsvSource({"3", "250"})
    void aRemovedArticlesItemsGoAndAnOlderEventDoesNotBringThemBack(int quotes) {
        fixture.store().save(version(1), extraction("first", quotes, 2), "x1");

        assertThat(fixture.store().remove(version(3))).isEqualTo(Outcome.REMOVED);
        assertThat(fixture.store().remove(version(3))).isEqualTo(Outcome.UNCHANGED);
        assertThat(fixture.store().save(version(2), extraction("second", quotes, 2), "x1"))
                .isEqualTo(Outcome.STALE);

        assertThat(fixture.article()).isEmpty();
        assertThat(fixture.all()).hasSize(1);
        long monthLater = StoreFixture.NOW.plus(Duration.ofDays(30)).getEpochSecond();
        assertThat(fixture.all().get(0))
                .containsEntry("state", AttributeValue.fromS("REMOVED"))
                .containsEntry("expiresAt", AttributeValue.fromN(Long.toString(monthLater)));
    }

    @Test
    void anArticleCanComeBackAfterItWasRemoved() {
        fixture.store().remove(version(1));

        assertThat(fixture.store().save(version(2), extraction("second", 2, 0), "x1"))
                .isEqualTo(Outcome.STORED);

        assertThat(fixture.dump()).isEqualTo(embedded(version(2), extraction("second", 2, 0)));
    }

    @Test
    void eventsWithoutSequencerAreOrderedByTheirTime() {
        ArticleVersion newer = new ArticleVersion(BUCKET, KEY, null, null, StoreFixture.NOW);
        ArticleVersion older = new ArticleVersion(BUCKET, KEY, null, null, StoreFixture.NOW.minusMillis(1));
        fixture.store().save(newer, extraction("newer", 2, 0), "x1");

        assertThat(fixture.store().save(older, extraction("older", 2, 0), "x1")).isEqualTo(Outcome.STALE);
        assertThat(fixture.store().save(newer, extraction("newer", 2, 0), "x1")).isEqualTo(Outcome.UNCHANGED);
        assertThat(fixture.store().remove(newer)).isEqualTo(Outcome.REMOVED);
    }

    @Test
    void aTextBeyondOneItemsLimitIsStoredInPartsAndReadWhole() {
        Extraction extraction = extraction("long", 2, 1, incompressible(1_900_000));

        fixture.store().save(version(1), extraction, "x1");

        StoredArticle article = fixture.article().orElseThrow();
        assertThat(article.items()).extracting(i -> text(i, "SK")).contains("TEXT", "TEXT#0002", "TEXT#0012");
        assertThat(article.text()).isEqualTo(extraction.article().text());
    }

    private static List<String> embedded(ArticleVersion version, Extraction extraction) {
        EmbeddedArticleStore store = new EmbeddedArticleStore(Clock.fixed(StoreFixture.NOW, ZoneOffset.UTC));
        store.save(version, extraction, "x1");
        DynamoDbJson json = new DynamoDbJson();
        return store.items().stream().map(json::line).sorted().toList();
    }

    private static String text(Map<String, AttributeValue> item, String name) {
        return item.getOrDefault(name, AttributeValue.fromS("")).s();
    }
}
