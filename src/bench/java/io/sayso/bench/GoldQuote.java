package io.sayso.bench;

import io.sayso.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An attribution as a person marked it.
 *
 * @param number unique within the article, at least 1
 * @param spans what was marked; any of its lists may be empty
 * @param speakers canonical names; empty if the article names nobody
 * @param act {@code "statement"} or {@code "thought"}
 * @param stated how the source names the speaker, as annotated; null if the annotation does not tell
 */
public record GoldQuote(
        int number,
        QuoteSpans spans,
        List<String> speakers,
        String act,
        @Nullable SourceForm stated) {

    public GoldQuote {
        speakers = List.copyOf(speakers);
    }

    /** As annotated, else told from the source's words. */
    public SourceForm form(String text) {
        if (stated != null) {
            return stated;
        }
        String source = spans.source().stream().map((Span s) -> s.of(text)).collect(Collectors.joining(" "));
        return SourceForm.of(source, speakers);
    }
}
