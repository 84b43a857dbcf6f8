package io.sayso.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sayso.article.UnreadableArticleException;
import io.sayso.store.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleHandlerTest {

    private final Fakes fakes = new Fakes();
    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
    private final ArticleHandler handler = new ArticleHandler(
            fakes.processor(),
            JsonLog.to(new PrintStream(logged, true, StandardCharsets.UTF_8), InstantSource.system()),
            1);

    @BeforeEach
    void fillTheBucket() {
        fakes.objects.put("articles/good.txt", "good words");
        fakes.objects.put("articles/other.txt", "other words");
        fakes.objects.put("articles/poison.txt", "poison");
        fakes.objects.put("articles/deep.txt", "deep");
        fakes.objects.put("articles/unreachable.txt", "unreachable");
    }

    private JsonNode handle(Object event) throws IOException {
        return handle(event, TestContext.ample());
    }

    private JsonNode handle(Object event, Context context) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        handler.handleRequest(
                new ByteArrayInputStream(event.toString().getBytes(StandardCharsets.UTF_8)), answer, context);
        return Events.json(answer.toString(StandardCharsets.UTF_8));
    }

    private static List<String> failed(JsonNode answer) {
        assertThat(answer.properties()).extracting(Map.Entry::getKey).containsExactly("batchItemFailures");
        return answer.get("batchItemFailures").findValuesAsText("itemIdentifier");
    }

    private List<ObjectNode> log() {
        return logged.toString(StandardCharsets.UTF_8).lines().map(Events::json).toList();
    }

    @Test
    void answersABatchThatWasDoneWithNoFailures() throws Exception {
        JsonNode answer = handle(Events.sqs(Events.put("good.txt"), Events.put("other.txt")));

        assertThat(failed(answer)).isEmpty();
        assertThat(fakes.calls)
                .containsExactly(
                        "save articles/good.txt null 01: good words", "save articles/other.txt null 01: other words");
    }

    @Test
    void aBadMessageFailsAloneWhateverIsBadInIt() throws Exception {
        JsonNode answer = handle(Events.sqs(
                Events.put("good.txt"),
                Events.put("poison.txt"),
                "not JSON",
                "",
                "[]",
                Events.json("{\"Records\": []}"),
                Events.put("unreachable.txt"),
                Events.put("deep.txt"),
                Events.put("other.txt")));

        assertThat(failed(answer)).containsExactly("m1", "m2", "m3", "m4", "m5", "m6", "m7");
        assertThat(fakes.calls).hasSize(2);
    }

    @Test
    void logsWhyAPoisonFileFailedInOneLine() throws Exception {
        handle(Events.sqs(Events.put("poison.txt")));

        assertThat(log()).singleElement().satisfies(line -> {
            assertThat(line.get("level").textValue()).isEqualTo("ERROR");
            assertThat(line.get("messageId").textValue()).isEqualTo("m0");
            assertThat(line.get("bucket").textValue()).isEqualTo("articles");
            assertThat(line.get("key").textValue()).isEqualTo("poison.txt");
            assertThat(line.get("outcome").textValue()).isEqualTo("unreadable");
            assertThat(line.get("reason").textValue()).isEqualTo("poison.txt must be text, but was poison");
        });
    }

    @Test
    void logsWhereAMessageCouldNotBeRead() throws Exception {
        handle(Events.sqs(Events.put("good.txt"), Events.json("{\"Records\": [{}]}")));

        assertThat(log().get(0).get("reason").textValue())
                .isEqualTo("Records[1].body.Records[0].eventName must be a string, but was missing");
    }

    @Test
    void logsALineAnArticleAndNoneOfItsText() throws Exception {
        handle(Events.sqs(Events.put("good.txt")));
        handle(Events.sqs(Events.put("other.txt")));

        assertThat(log()).hasSize(2);
        assertThat(log()).extracting(l -> l.get("coldStart").booleanValue()).containsExactly(true, false);
        assertThat(log().get(0).get("outcome").textValue()).isEqualTo("stored");
        assertThat(log().get(0).get("length").intValue()).isEqualTo("good words".length());
        assertThat(log().get(0).get("ms").isObject()).isTrue();
        assertThat(logged.toString(StandardCharsets.UTF_8)).doesNotContain("good words");
    }

    @Test
    void doesRepeatedEventsOfOneKeyInOrder() throws Exception {
        ObjectNode removal = Events.s3("ObjectRemoved:Delete", "{\"key\": \"good.txt\", \"sequencer\": \"02\"}");

        JsonNode answer = handle(Events.sqs(Events.put("good.txt"), Events.put("good.txt"), removal));

        assertThat(failed(answer)).isEmpty();
        assertThat(fakes.calls)
                .containsExactly(
                        "save articles/good.txt null 01: good words",
                        "save articles/good.txt null 01: good words",
                        "remove articles/good.txt null 02");
    }

    @Test
    void handsTheRestBack_whenTimeGetsShort() throws Exception {
        ArrayDeque<Integer> remaining = new ArrayDeque<>(List.of(10_000, 10_000, 5_000, 4_900));

        JsonNode answer = handle(
                Events.sqs(Events.put("good.txt"), Events.put("other.txt"), Events.put("good.txt")),
                new TestContext(remaining::removeFirst));

        assertThat(failed(answer)).containsExactly("m1", "m2");
        assertThat(fakes.calls).containsExactly("save articles/good.txt null 01: good words");
    }

    @Test
    void anObjectThatIsGoneIsNoFailure() throws Exception {
        assertThat(failed(handle(Events.sqs(Events.put("gone.txt"))))).isEmpty();
        assertThat(log().get(0).get("outcome").textValue()).isEqualTo("gone");
    }

    @Test
    void ignoresTestEventsAloneAndInQueues() throws Exception {
        ObjectNode test = Events.json("{\"Service\": \"Amazon S3\", \"Event\": \"s3:TestEvent\"}");

        assertThat(failed(handle(Events.sqs(test)))).isEmpty();
        assertThat(handle(test).get("ignored").get(0).textValue()).isEqualTo("s3:TestEvent");
        assertThat(fakes.calls).isEmpty();
        assertThat(log()).extracting(l -> l.get("event").textValue()).containsExactly("s3:TestEvent", "s3:TestEvent");
    }

    @Test
    void answersAnEventOfS3ByWhatWasDone() throws Exception {
        fakes.outcome = Outcome.UNCHANGED;

        JsonNode article = handle(Events.put("good.txt")).get("articles").get(0);

        assertThat(article.get("bucket").textValue()).isEqualTo("articles");
        assertThat(article.get("key").textValue()).isEqualTo("good.txt");
        assertThat(article.get("outcome").textValue()).isEqualTo("unchanged");
        assertThat(article.get("quotes").intValue()).isZero();
        assertThat(article.get("entities").intValue()).isZero();
    }

    @Test
    void failsAnEventOfS3AsAWhole_afterDoingWhatCouldBeDone() {
        ObjectNode event = Events.put("poison.txt");
        event.withArray("Records").add(Events.put("unreachable.txt").at("/Records/0"));
        event.withArray("Records").add(Events.put("good.txt").at("/Records/0"));

        assertThatThrownBy(() -> handle(event))
                .isInstanceOf(FailedChangesException.class)
                .hasMessage("2 of 3 changes failed: poison.txt must be text, but was poison")
                .asInstanceOf(InstanceOfAssertFactories.type(FailedChangesException.class))
                .satisfies(e -> assertThat(e.failures())
                        .hasExactlyElementsOfTypes(UnreadableArticleException.class, IllegalStateException.class));
        assertThat(fakes.calls).containsExactly("save articles/good.txt null 01: good words");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense|event must be JSON, but was not: ",
                "''|event must be a JSON object, but was empty",
                "[1]|event must be a JSON object, but was ARRAY",
                "{\"Records\": []}|Records must hold at least one record, but was empty",
                "{\"Records\": [{\"eventSource\": \"aws:sqs\"}]}|Records[0].messageId must be a string, but was missing",
            })
    void failsWithWhatWasExpected(String event, String message) {
        assertThatThrownBy(() -> handle(event))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
        assertThat(log().get(0).get("reason").textValue()).startsWith(message);
    }
}
