package io.sayso.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.article.Contents;
import io.sayso.article.Metadata;
import io.sayso.article.Part;
import io.sayso.article.PublicationStatus;
import io.sayso.store.ArticleVersion;
import io.sayso.store.EmbeddedArticleStore;
import io.sayso.store.Outcome;
import io.sayso.store.QueryKeys;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class EmbargoAndKillTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final Metadata EMBARGOED =
            Metadata.builder().itemId("urn:1").embargoedUntil(NOON).build();

    private final EmbeddedArticleStore store = new EmbeddedArticleStore();
    private final Newsroom newsroom = new Newsroom(store);

    @Test
    void anEmbargoedArticleIsStoredAndInNoIndexOfWhatItSays() throws Exception {
        newsroom.created(newsroom.put("a.xml", Newsroom.one("secret", EMBARGOED)));

        assertThat(meta("a.xml")).containsEntry("status", "EMBARGOED").containsEntry("embargoedUntil", NOON.toString());
        assertThat(indexed()).isEmpty();
        assertThat(newsroom.due()).isEmpty();
    }

    @Test
    void whenTheEmbargoEndsItIsIndexed() throws Exception {
        ArticleVersion version = newsroom.put("a.xml", Newsroom.one("secret", EMBARGOED));
        newsroom.created(version);
        newsroom.setTime(NOON.plusSeconds(1));

        assertThat(newsroom.due()).containsExactly(new ObjectChange.Created(version));
        assertThat(newsroom.created(version).outcome()).isEqualTo(Outcome.STORED);

        assertThat(meta("a.xml")).containsEntry("status", "EXTRACTED");
        assertThat(indexed()).isNotEmpty();
        assertThat(newsroom.due()).isEmpty();
        assertThat(newsroom.created(version).outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void anEmbargoInAnObjectOfSeveralEndsThroughTheObject() throws Exception {
        ArticleVersion version = newsroom.put(
                "a.zip",
                () -> new Contents.Several(
                        "zip", Part.of(List.of(part("one", Metadata.NONE), part("two", EMBARGOED)))));
        newsroom.created(version);
        assertThat(indexed()).containsOnly("a.zip!/one");
        newsroom.setTime(NOON.plusSeconds(1));

        assertThat(newsroom.due()).containsExactly(new ObjectChange.Created(version));
        newsroom.created(version);

        assertThat(indexed()).contains("a.zip!/one", "a.zip!/two");
    }

    @Test
    void aWithheldArticleStaysHiddenUntilItsNextVersion() throws Exception {
        Metadata withheld =
                Metadata.builder().status(PublicationStatus.WITHHELD).build();
        newsroom.created(newsroom.put("a.xml", Newsroom.one("held", withheld)));
        newsroom.setTime(NOON.plusSeconds(1_000_000));
        assertThat(newsroom.due()).isEmpty();
        assertThat(indexed()).isEmpty();
        assertThat(meta("a.xml")).containsEntry("status", "WITHHELD");

        newsroom.created(newsroom.put("a.xml", Newsroom.one("released", Metadata.NONE)));
        assertThat(indexed()).isNotEmpty();
    }

    @Test
    void aWithheldArticleWhoseEmbargoIsOverIsIndexed() throws Exception {
        Metadata over = Metadata.builder()
                .status(PublicationStatus.WITHHELD)
                .embargoedUntil(Instant.parse("2026-11-24T00:00:00Z"))
                .build();
        newsroom.created(newsroom.put("a.xml", Newsroom.one("old", over)));
        assertThat(indexed()).isNotEmpty();
    }

    @Test
    void aKilledArticleIsRemoved_alsoWhereItWasStoredUnderAnotherKey() throws Exception {
        ArticleVersion first = newsroom.put("v1.xml", Newsroom.one("wrong", itemOf("urn:1", "Wire")));
        newsroom.created(first);
        newsroom.created(newsroom.put("other.xml", Newsroom.one("right", itemOf("urn:2", "Wire"))));
        newsroom.created(newsroom.put("rival.xml", Newsroom.one("right", itemOf("urn:1", "Rival"))));

        Metadata kill = itemOf("urn:1", "Wire").toBuilder()
                .status(PublicationStatus.CANCELED)
                .build();
        assertThat(newsroom.created(newsroom.put("kill.xml", Newsroom.one("", kill)))
                        .outcome())
                .isEqualTo(Outcome.REMOVED);

        assertThat(indexed()).containsOnly("other.xml", "rival.xml");
        newsroom.put("v1.xml", Newsroom.one("wrong", itemOf("urn:1", "Wire")));
        assertThat(newsroom.created(first).outcome()).isEqualTo(Outcome.STALE);
        assertThat(indexed()).containsOnly("other.xml", "rival.xml");
    }

    @Test
    void aKillThatIsOlderThanACopyLeavesTheCopy() throws Exception {
        ArticleVersion kill = newsroom.event("kill.xml");
        newsroom.created(newsroom.put("again.xml", Newsroom.one("corrected", itemOf("urn:1", "Wire"))));
        Metadata canceled = itemOf("urn:1", "Wire").toBuilder()
                .status(PublicationStatus.CANCELED)
                .build();
        newsroom.put("kill.xml", Newsroom.one("", canceled));

        newsroom.created(kill);

        assertThat(indexed()).containsOnly("again.xml");
    }

    private static Metadata itemOf(String id, String publisher) {
        return Metadata.builder().itemId(id).publisher(publisher).build();
    }

    private static Part part(String id, Metadata metadata) {
        return new Part() {

            @Override
            public String id() {
                return id;
            }

            @Override
            public io.sayso.article.Article read() {
                return Newsroom.article(id, metadata);
            }
        };
    }

    private Map<String, String> meta(String key) {
        Map<String, AttributeValue> meta =
                store.find(Newsroom.BUCKET, key).orElseThrow().meta();
        Map<String, String> texts = new java.util.HashMap<>();
        meta.forEach((name, value) -> texts.put(name, String.valueOf(value.s())));
        return texts;
    }

    /** Keys of the articles that an entity's partition of the first index has. */
    private List<String> indexed() {
        return store.items().stream()
                .filter(i ->
                        i.containsKey("GSI1PK") && Newsroom.text(i, "GSI1PK").startsWith("ENTITY#"))
                .map(i -> QueryKeys.key(Newsroom.text(i, "PK")))
                .toList();
    }
}
