package io.sayso.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sayso.quote.QuoteFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of {@code events/} are what the README tells users to invoke: each must be read. */
class EventFilesTest {

    private static final Path EVENTS = Path.of("events");

    private static EventNode read(String name) throws IOException {
        return EventNode.of(Events.json(Files.readString(EVENTS.resolve(name))));
    }

    private static ParsedEvent parse(EventNode event) throws UnreadableEventException {
        return EnvelopeParser.create()
                .parse(
                        SqsBatch.matches(event)
                                ? SqsBatch.of(event).messages().get(0).event()
                                : event);
    }

    @ParameterizedTest
    @CsvSource({
        "s3-put.json, Created, news/2026/harbour works+.txt, false",
        "s3-delete.json, Removed, news/2026/harbour works+.txt, false",
        "sqs-s3-put.json, Created, news/2026/harbour works+.txt, true",
        "eventbridge-s3-put.json, Created, news/2026/harbour works+.txt, true"
    })
    void holdsOneChange(String file, String kind, String key, boolean queued) throws Exception {
        EventNode event = read(file);

        assertThat(SqsBatch.matches(event)).isEqualTo(queued);
        assertThat(parse(event).changes()).singleElement().satisfies(change -> {
            assertThat(change.getClass().getSimpleName()).isEqualTo(kind);
            assertThat(change.version().key()).isEqualTo(key);
            assertThat(change.version().sequencer()).startsWith("0055AED6DCD90281E");
        });
    }

    @Test
    void testEventAsksForNothing() throws Exception {
        assertThat(parse(read("test-event.json"))).isEqualTo(new ParsedEvent(List.of(), List.of("s3:TestEvent")));
    }

    @Test
    void theSchedulesEventIsToldFromS3s() throws Exception {
        assertThat(ScheduledEvent.matches(read("schedule.json"))).isTrue();
        assertThat(ScheduledEvent.matches(read("eventbridge-s3-put.json"))).isFalse();
    }

    @Test
    void environmentMakesAConfiguration() throws Exception {
        ObjectNode variables = (ObjectNode) read("env.local.json").node().get("ArticleFunction");
        Map<String, String> environment = new HashMap<>();
        variables
                .properties()
                .forEach(e -> environment.put(e.getKey(), e.getValue().textValue()));

        assertThat(FunctionConfig.from(environment))
                .isEqualTo(new FunctionConfig(
                        "sayso-local",
                        FunctionConfig.DEFAULT_MAX_OBJECT_BYTES,
                        QuoteFinder.defaultMinConfidence(),
                        true));
    }

    @Test
    void noFileIsLeftOut() throws Exception {
        try (Stream<Path> files = Files.list(EVENTS)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "s3-put.json",
                            "schedule.json",
                            "s3-delete.json",
                            "sqs-s3-put.json",
                            "eventbridge-s3-put.json",
                            "test-event.json",
                            "env.local.json");
        }
    }
}
