package io.sayso.quote;

import io.sayso.text.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A quote with its speaker and all else that its words and the tagger tell of it; it has no number yet. */
record JudgedQuote(
        FoundQuote quote,
        Resolved resolved,
        QuoteKind kind,
        Act act,
        @Nullable String cueLemma,
        Map<String, Double> features,
        double confidence) {

    Quote toQuote(String id, @Nullable String parentId, int paragraph, Span context) {
        return new Quote(
                id,
                kind,
                act,
                quote.contents(),
                quote.cue(),
                cueLemma,
                quote.source(),
                resolved.speakers(),
                resolved.how(),
                resolved.rule(),
                confidence,
                rounded(resolved.confidence()),
                features,
                parentId,
                paragraph,
                context);
    }

    /** To three places: more would only seem to be known. */
    static double rounded(double probability) {
        return Math.round(1000 * probability) / 1000.0;
    }
}
