package io.sayso.quote;

import io.sayso.tagger.Evidence;
import io.sayso.text.Span;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a quote's confidence is worked out from, by name. All are numbers of about the same size: logarithms of
 * probabilities, log odds, and 1 or 0 for yes or no. Each new one has to be fitted by {@code src/training/calibrate.py}.
 */
final class QuoteFeatures {

    /** So that one wild value does not outweigh all else. */
    private static final double LARGEST = 8;

    /** Of a cue or a source that is not there: neither sure nor unlikely. */
    private static final Evidence.Part MISSING = new Evidence.Part(-1, -1, -1);

    private final Map<String, Double> values = new TreeMap<>();

    private QuoteFeatures() {}

    /**
     * @param cueKnown whether the cue has a word of the word lists
     * @return in the names' order; empty if the tagger told nothing of the quote
     */
    static Map<String, Double> of(
            FoundQuote quote, QuoteKind kind, Act act, Resolution how, boolean cueKnown, String text) {
        Evidence evidence = quote.evidence();
        if (evidence == null) {
            return Map.of();
        }
        QuoteFeatures features = new QuoteFeatures();
        features.put("content", evidence.content());
        features.put("cue", evidence.cue());
        features.put("source", evidence.source());
        features.put("cueLink", evidence.cueLink());
        features.put("sourceLink", evidence.sourceLink());
        features.put("noCue", quote.cue() == null);
        features.put("cueUnknown", quote.cue() != null && !cueKnown);
        features.put("noSource", quote.source() == null);
        features.put("sourceByRule", quote.source() != null && evidence.source() == null);
        features.put("direct", kind == QuoteKind.DIRECT);
        features.put("mixed", kind == QuoteKind.MIXED);
        features.put("thought", act == Act.THOUGHT);
        features.put("parts", quote.contents().size() - 1);
        features.put("contentLength", Math.log(length(quote.contents())));
        Span source = quote.source();
        features.put("sourceLength", source == null ? 0 : Math.log(source.length()));
        features.put("sourceCapital", source != null && Character.isUpperCase(text.charAt(source.start())));
        for (Resolution one : Resolution.values()) {
            features.put("speaker:" + one.label(), how == one);
        }
        return Collections.unmodifiableMap(features.values);
    }

    private void put(String name, Evidence.@Nullable Part part) {
        Evidence.Part own = part == null ? MISSING : part;
        put(name + "Mean", own.mean());
        put(name + "Lowest", own.lowest());
        put(name + "Whole", own.whole());
    }

    private void put(String name, boolean value) {
        put(name, value ? 1 : 0);
    }

    private void put(String name, double value) {
        values.put(name, Math.round(1e4 * Math.max(-LARGEST, Math.min(LARGEST, value))) / 1e4);
    }

    private static int length(Iterable<Span> spans) {
        int length = 1;
        for (Span span : spans) {
            length += span.length();
        }
        return length;
    }
}
