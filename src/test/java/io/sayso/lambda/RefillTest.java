package io.sayso.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sayso.article.Article;
import io.sayso.article.Metadata;
import io.sayso.extract.Extraction;
import io.sayso.extract.Extractor;
import io.sayso.store.ArticleVersion;
import io.sayso.store.EmbeddedArticleStore;
import io.sayso.store.StoredVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A batch of the refill's state machine: what is done of it, what is passed over, and how it is told. */
class RefillTest {

    private static final Instant LISTED = Instant.parse("2026-11-01T08:00:00Z");

    private final Fakes fakes = new Fakes();
    private final EmbeddedArticleStore store = new EmbeddedArticleStore();

    private record Numbered(String version) implements Extractor {

        @Override
        public Extraction extract(Article article) {
            return new Extraction(article, List.of(), List.of());
        }
    }

    @BeforeEach
    void fillTheBucket() {
        Stream.of("a.txt", "b.txt", "c d+e%.txt").forEach(key -> fakes.objects.put("articles/" + key, key + " says"));
        fakes.objects.put("articles/poison.txt", "poison");
        fakes.objects.put("articles/unreachable.txt", "unreachable");
    }

    private JsonNode refill(String extractor, ObjectNode event) throws IOException {
        return refill(extractor, event, TestContext.ample());
    }

    private JsonNode refill(String extractor, Object event, TestContext context) throws IOException {
        ArticleHandler handler = new ArticleHandler(
                new ArticleProcessor(fakes, fakes, new Numbered(extractor), store),
                JsonLog.to(new PrintStream(new ByteArrayOutputStream()), InstantSource.system()));
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        handler.handleRequest(
                new ByteArrayInputStream(event.toString().getBytes(StandardCharsets.UTF_8)), answer, context);
        return Events.json(answer.toString(StandardCharsets.UTF_8));
    }

    private static ObjectNode batch(String... keys) {
        ObjectNode event = Events.json("{\"BatchInput\": {\"bucket\": \"articles\"}, \"Items\": []}");
        for (String key : keys) {
            event.withArray("Items")
                    .addObject()
                    .put("Key", key)
                    .put("Size", 9)
                    .put("LastModified", LISTED.getEpochSecond());
        }
        return event;
    }

    private StoredVersion stored(String key) {
        return store.version("articles", key).orElseThrow();
    }

    @Test
    void storesWhatTheTableDoesNotKnow() throws Exception {
        JsonNode answer = refill("e1", batch("a.txt", "c d+e%.txt"));

        assertThat(answer).isEqualTo(Events.json("""
                {"report": {"stored": 2}, "rest": [], "failed": [], "round": 1}"""));
        assertThat(stored("a.txt").version()).isEqualTo(new ArticleVersion("articles", "a.txt", null, null, LISTED));
        assertThat(stored("c d+e%.txt").finished()).isTrue();
    }

    @Test
    void passesOverWhatThisExtractorHasFound() throws Exception {
        refill("e1", batch("a.txt"));
        fakes.fetches.clear();

        assertThat(refill("e1", batch("a.txt", "b.txt")).get("report").toString())
                .isEqualTo("{\"unchanged\":1,\"stored\":1}");
        assertThat(fakes.fetches).containsExactly("b.txt");
    }

    @Test
    void doesAgainWhatAnotherExtractorFoundUnderItsOwnEvent() throws Exception {
        ArticleVersion event = new ArticleVersion("articles", "a.txt", null, "0A", LISTED.plusMillis(300));
        store.save(event, new Numbered("e1").extract(Newsroom.article("old", Metadata.NONE)), "e1");

        assertThat(refill("e2", batch("a.txt")).get("report").toString()).isEqualTo("{\"stored\":1}");
        assertThat(stored("a.txt").version()).isEqualTo(event);
        assertThat(stored("a.txt").extractorVersion()).isEqualTo("e2");
    }

    @Test
    void doesAgainWhatWasChangedSinceItWasStored() throws Exception {
        store.save(
                new ArticleVersion("articles", "a.txt", null, null, LISTED.minusSeconds(1)),
                new Numbered("e1").extract(Newsroom.article("old", Metadata.NONE)),
                "e1");

        assertThat(refill("e1", batch("a.txt")).get("report").toString()).isEqualTo("{\"stored\":1}");
        assertThat(stored("a.txt").version().eventTime()).isEqualTo(LISTED);
    }

    @Test
    void bringsNothingBackThatWasRemovedSince() throws Exception {
        store.remove(new ArticleVersion("articles", "a.txt", null, null, LISTED.plusSeconds(1)));

        assertThat(refill("e1", batch("a.txt")).get("report").toString()).isEqualTo("{\"unchanged\":1}");
        assertThat(stored("a.txt").removed()).isTrue();
    }

    @Test
    void tellsWhatCanNotBeReadAsAnEventOfItsOwnWithTheReason() throws Exception {
        JsonNode answer = refill("e1", batch("a.txt", "poison.txt"));

        assertThat(answer.get("report").toString()).isEqualTo("{\"stored\":1,\"failed\":1}");
        assertThat(answer.get("rest")).isEmpty();
        JsonNode failed = answer.get("failed").get(0);
        assertThat(failed.get("reason").asText()).isEqualTo("poison.txt must be text, but was poison");
        assertThat(failed.get("event").asText()).isEqualTo(batch("poison.txt").toString());
    }

    @Test
    void whatFailedIsTriedInThreeRounds() throws Exception {
        JsonNode first = refill("e1", batch("unreachable.txt", "a.txt"));
        assertThat(first.get("rest").findValuesAsText("Key")).containsExactly("unreachable.txt");
        assertThat(first.get("round").asInt()).isEqualTo(2);

        JsonNode second = refill("e1", next(first));
        assertThat(second.get("rest")).hasSize(1);
        JsonNode third = refill("e1", next(second));

        assertThat(third.get("rest")).isEmpty();
        assertThat(third.get("report").toString()).isEqualTo("{\"stored\":1,\"failed\":1}");
        assertThat(third.get("failed").get(0).get("reason").asText()).isEqualTo("S3 could not be reached");
    }

    /** What the state machine makes of an answer. */
    private static ObjectNode next(JsonNode answer) {
        ObjectNode event = batch();
        event.set("Items", answer.get("rest"));
        event.set("report", answer.get("report"));
        event.set("round", answer.get("round"));
        return event;
    }

    @Test
    void whatThereIsNoTimeForComesBackUntouched() throws Exception {
        Iterator<Integer> times = List.of(20_000, 20_000, 20_000, 1_500, 1_500).iterator();
        JsonNode answer = refill("e1", batch("a.txt", "b.txt"), new TestContext(times::next));

        assertThat(answer.get("report").toString()).isEqualTo("{\"stored\":1}");
        assertThat(answer.get("rest").toString())
                .isEqualTo(batch("b.txt").get("Items").toString());
        assertThat(answer.get("round").asInt()).isEqualTo(1);
    }

    @Test
    void anInventorysKeysAreDecoded() throws Exception {
        ObjectNode event = batch();
        event.withArray("Items")
                .addObject()
                .put("Bucket", "articles")
                .put("Key", "c+d%2Be%25.txt")
                .put("Size", "9")
                .put("LastModifiedDate", "2026-11-01T08:00:00.000Z");
        event.withArray("Items")
                .addObject()
                .put("Key", "folder/")
                .put("Size", "0")
                .put("LastModifiedDate", "2026-11-01T08:00:00.000Z");

        assertThat(refill("e1", event).get("report").toString()).isEqualTo("{\"stored\":1}");
        assertThat(stored("c d+e%.txt").version().eventTime()).isEqualTo(LISTED);
    }

    @Test
    void anItemWithoutATimeFailsTheBatchAndSaysWhere() {
        ObjectNode event = batch("a.txt");
        event.withArray("Items").addObject().put("Key", "b.txt");

        assertThatThrownBy(() -> refill("e1", event))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Items[1].LastModified must be a string, but was missing");
    }

    @Test
    void aMessageThatHoldsSuchABatchIsDoneByTheQueueToo() throws Exception {
        JsonNode answer = refill("e1", Events.sqs(batch("a.txt"), batch("poison.txt")), TestContext.ample());

        assertThat(answer.get("batchItemFailures").findValuesAsText("itemIdentifier"))
                .containsExactly("m1");
        assertThat(stored("a.txt").finished()).isTrue();
    }
}
