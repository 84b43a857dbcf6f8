package io.sayso.quote;

import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps to a quote only the contents that belong together: where a sentence ends between two and no cue of theirs begins
 * the next, or words without marks follow marked ones, the further one is another's, whose cue the tagger missed.
 */
final class ContentParts {

    private static final int FEW_WORDS = 3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][”\"’)]*\\s|\\n");

    private final String text;
    private final List<Passage> passages;

    ContentParts(String text, List<Passage> passages) {
        this.text = text;
        this.passages = passages;
    }

    /** With the contents beside its cue; a quote without cue keeps all. */
    FoundQuote together(FoundQuote quote) {
        Span cue = quote.cue();
        if (cue == null || quote.contents().size() < 2) {
            return quote;
        }
        List<List<Span>> groups = new ArrayList<>();
        @Nullable Span before = null;
        for (Span content : quote.contents()) {
            if (before == null || areApart(before, content, quote)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(content);
            before = content;
        }
        return groups.stream()
                .min(Comparator.comparingInt(group -> distance(group, cue)))
                .map(quote::withContents)
                .orElse(quote);
    }

    private boolean areApart(Span one, Span other, FoundQuote quote) {
        Span gap = new Span(one.end(), other.start());
        Span cue = quote.cue();
        if (cue != null && gap.overlaps(cue)) {
            return false;
        }
        boolean sentence = SENTENCE_END.matcher(gap.of(text)).find();
        if (isMarked(other)) {
            return sentence && isMarked(one) && words(gap, quote.source()) >= FEW_WORDS;
        }
        return sentence || isMarked(one);
    }

    private int words(Span gap, @Nullable Span source) {
        return (int) WORD.matcher(gap.of(text))
                .results()
                .filter(m ->
                        source == null || !source.overlaps(new Span(gap.start() + m.start(), gap.start() + m.end())))
                .count();
    }

    private boolean isMarked(Span content) {
        return passages.stream().anyMatch(p -> p.outer().overlaps(content));
    }

    private static int distance(List<Span> group, Span cue) {
        return group.stream()
                .mapToInt(c -> c.overlaps(cue) ? 0 : Math.max(cue.start() - c.end(), c.start() - cue.end()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
