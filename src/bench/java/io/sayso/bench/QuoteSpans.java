package io.sayso.bench;

import io.sayso.quote.Quote;
import io.sayso.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A quote's content, cue and source, gold or predicted; each a list of spans that may be empty. */
public record QuoteSpans(List<Span> content, List<Span> cue, List<Span> source) {

    public QuoteSpans {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
    }

    static QuoteSpans of(Quote quote) {
        return new QuoteSpans(quote.contents(), list(quote.cue()), list(quote.source()));
    }

    private static List<Span> list(@Nullable Span span) {
        return span == null ? List.of() : List.of(span);
    }
}
