package io.sayso.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sayso.store.ArticleVersion;
import io.sayso.store.Outcome;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private static final Instant NOW = Instant.parse("2026-11-25T06:00:00Z");
    private static final Map<String, String> ENVIRONMENT =
            Map.of("METRICS_NAMESPACE", "Sayso", "AWS_LAMBDA_FUNCTION_NAME", "sayso-1");

    private final Metrics metrics = Metrics.from(ENVIRONMENT, () -> NOW);

    @Test
    void anArticleCountsWithWhatWasFoundAndHowLongItTook() {
        Map<String, Long> millis = new LinkedHashMap<>(Map.of("fetch", 12L));
        millis.put("extract", 150L);
        Processed processed = new Processed(
                new ArticleVersion("b", "a.txt", null, null, NOW),
                Outcome.STORED,
                new Processed.Counts("text", 4000, 12, 3, 25),
                millis);

        ObjectNode fields = metrics.done(processed);

        assertThat(fields.get("Articles").asInt()).isEqualTo(1);
        assertThat(fields.get("Quotes").asInt()).isEqualTo(12);
        assertThat(fields.get("ExtractTime").asLong()).isEqualTo(150);
        assertIsEmbedded(fields, "Function");
    }

    @Test
    void aFailureCountsByItsKindToo() {
        ObjectNode fields = metrics.failed("unreadable");

        assertThat(fields.get("Failures").asInt()).isEqualTo(1);
        assertThat(fields.get("FailureKind").asText()).isEqualTo("unreadable");
        assertIsEmbedded(fields, "Function", "FailureKind");
    }

    @Test
    void withoutANamespaceThereAreNone() {
        assertThat(Metrics.none().failed("error").isEmpty()).isTrue();
    }

    /** By the specification: each metric and each dimension that is named is a member of the line itself. */
    private static void assertIsEmbedded(ObjectNode fields, String... dimensions) {
        JsonNode aws = fields.get("_aws");
        assertThat(aws.get("Timestamp").asLong()).isEqualTo(NOW.toEpochMilli());
        JsonNode directive = aws.get("CloudWatchMetrics").get(0);
        assertThat(directive.get("Namespace").asText()).isEqualTo("Sayso");
        directive.get("Metrics").forEach(m -> {
            assertThat(fields.get(m.get("Name").asText()).isNumber()).isTrue();
            assertThat(m.get("Unit").asText()).isIn("Count", "Milliseconds");
        });
        for (JsonNode set : directive.get("Dimensions")) {
            set.forEach(d -> assertThat(fields.get(d.asText()).isTextual()).isTrue());
        }
        JsonNode last =
                directive.get("Dimensions").get(directive.get("Dimensions").size() - 1);
        assertThat(last).extracting(JsonNode::asText).containsExactly(dimensions);
    }
}
