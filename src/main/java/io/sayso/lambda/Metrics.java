package io.sayso.lambda;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;

/**
 * Fields that make a log line a source of CloudWatch metrics (CloudWatch's user guide, "Specification: Embedded metric
 * format"): CloudWatch reads them out of the log, and the function calls nothing. Without a namespace there are none.
 */
final class Metrics {

    private static final String FUNCTION = "Function";
    private static final String KIND = "FailureKind";

    private final InstantSource clock;
    private final String namespace;
    private final String function;

    private Metrics(InstantSource clock, String namespace, String function) {
        this.clock = clock;
        this.namespace = namespace;
        this.function = function;
    }

    /** By METRICS_NAMESPACE, empty or missing for none, and AWS_LAMBDA_FUNCTION_NAME, which Lambda sets. */
    static Metrics from(Map<String, String> environment, InstantSource clock) {
        return new Metrics(
                clock,
                environment.getOrDefault("METRICS_NAMESPACE", "").strip(),
                environment.getOrDefault("AWS_LAMBDA_FUNCTION_NAME", "local"));
    }

    static Metrics none() {
        return from(Map.of(), InstantSource.system());
    }

    /** Of an article: that it was stored, what was found, and how long each step took. */
    ObjectNode done(Processed processed) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        if (namespace.isEmpty()) {
            return fields;
        }
        ArrayNode metrics = JsonNodeFactory.instance.arrayNode();
        Processed.Counts found = processed.found();
        if (found != null) {
            add(fields, metrics, "Articles", 1, "Count");
            add(fields, metrics, "Quotes", found.quotes(), "Count");
            add(fields, metrics, "Entities", found.entities(), "Count");
        }
        processed.millis().forEach((step, millis) -> add(fields, metrics, name(step), millis, "Milliseconds"));
        return describe(fields, metrics, new String[][] {{FUNCTION}});
    }

    /** @param kind {@code unreadable}, or {@code error} if it may do better when it is tried again */
    ObjectNode failed(String kind) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        if (namespace.isEmpty()) {
            return fields;
        }
        ArrayNode metrics = JsonNodeFactory.instance.arrayNode();
        add(fields, metrics, "Failures", 1, "Count");
        fields.put(KIND, kind);
        return describe(fields, metrics, new String[][] {{FUNCTION}, {FUNCTION, KIND}});
    }

    private static String name(String step) {
        return step.substring(0, 1).toUpperCase(Locale.ROOT) + step.substring(1) + "Time";
    }

    private static void add(ObjectNode fields, ArrayNode metrics, String name, long value, String unit) {
        fields.put(name, value);
        metrics.addObject().put("Name", name).put("Unit", unit);
    }

    private ObjectNode describe(ObjectNode fields, ArrayNode metrics, String[][] dimensions) {
        fields.put(FUNCTION, function);
        ObjectNode aws = fields.putObject("_aws").put("Timestamp", clock.millis());
        ObjectNode directive = aws.putArray("CloudWatchMetrics").addObject().put("Namespace", namespace);
        ArrayNode sets = directive.putArray("Dimensions");
        for (String[] set : dimensions) {
            ArrayNode names = sets.addArray();
            for (String name : set) {
                names.add(name);
            }
        }
        directive.set("Metrics", metrics);
        return fields;
    }
}
