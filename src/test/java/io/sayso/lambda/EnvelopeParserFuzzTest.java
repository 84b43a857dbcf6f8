package io.sayso.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.sayso.fuzz.CpuBound;
import java.nio.charset.StandardCharsets;

/** Any text is an event or refused with an {@link UnreadableEventException}. How to fuzz: src/bench/README.md. */
class EnvelopeParserFuzzTest {

    private final EnvelopeParser parser = EnvelopeParser.create();

    @FuzzTest
    void event(byte[] bytes) {
        CpuBound.assertQuick(() -> {
            try {
                EventNode event = EventNode.parse(new String(bytes, StandardCharsets.UTF_8), "event");
                if (!SqsBatch.matches(event)) {
                    parse(event);
                    return;
                }
                for (SqsBatch.Message message : SqsBatch.of(event).messages()) {
                    parse(message.event());
                }
            } catch (UnreadableEventException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        });
    }

    private void parse(EventNode event) throws UnreadableEventException {
        ParsedEvent parsed = parser.parse(event);
        assertThat(parsed.changes().size() + parsed.ignored().size()).isPositive();
    }
}
