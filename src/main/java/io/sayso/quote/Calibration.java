package io.sayso.quote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Turns what is known of a quote into the probability that the quote is right, its content and its source, by a logistic
 * regression (Platt 1999) that {@code src/training/calibrate.py} fits on articles which the model was not trained on.
 * MODEL_CARD.md tells how far it can be relied on.
 */
final class Calibration {

    private static final String FILE = "confidence.json";

    /** What lies on the class path, read once. */
    static final Calibration LOADED = load();

    private final double intercept;
    private final Map<String, Double> weights = new TreeMap<>();
    private final double minConfidence;

    Calibration(JsonNode json) {
        intercept = number(json, "intercept");
        minConfidence = number(json, "minConfidence");
        json.path("weights")
                .properties()
                .forEach(e -> weights.put(e.getKey(), e.getValue().asDouble()));
    }

    private static Calibration load() {
        try (InputStream in = Calibration.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("class path must hold io/sayso/quote/" + FILE);
            }
            return new Calibration(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " must be readable from the class path", e);
        }
    }

    private static double number(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (!value.isNumber()) {
            throw new IllegalArgumentException(FILE + ": " + field + " must be a number, but was " + value);
        }
        return value.asDouble();
    }

    Set<String> features() {
        return Set.copyOf(weights.keySet());
    }

    /** Where to draw the line for the best F1 of attributions, as measured. */
    double minConfidence() {
        return minConfidence;
    }

    /**
     * @param features by name; those without a weight count nothing
     * @return 0 to 1
     */
    double probability(Map<String, Double> features) {
        double sum = intercept;
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
            sum += weight.getValue() * features.getOrDefault(weight.getKey(), 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
