package io.sayso.bench;

import io.sayso.quote.Quote;
import io.sayso.quote.Speaker;
import java.util.List;

/**
 * What is scored of a quote that the program found.
 *
 * @param speakers canonical names; empty if the program names nobody
 * @param rule the rule that named them, {@code "none"} if none did
 */
public record PredictedQuote(QuoteSpans spans, List<String> speakers, String rule) {

    public PredictedQuote {
        speakers = List.copyOf(speakers);
    }

    static PredictedQuote of(Quote quote) {
        return new PredictedQuote(
                QuoteSpans.of(quote),
                quote.speakers().stream().map(Speaker::name).toList(),
                quote.rule());
    }
}
