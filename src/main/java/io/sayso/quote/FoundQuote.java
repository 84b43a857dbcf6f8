package io.sayso.quote;

import io.sayso.tagger.Attribution;
import io.sayso.tagger.Evidence;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote before its speaker is known.
 *
 * @param contents in the text's order, at least one, none overlapping
 * @param cue null if there is none
 * @param source null if the quote has none of its own
 * @param confidence 0 to 1: a rule's own, or the tagger's, which is not calibrated
 * @param evidence what the tagger told of it; null if a rule found it
 * @param named where the article names the speaker, if the source's own words do not tell: an interview's "A:"; else null
 * @param verbatim whether the layout shows that the words are the speaker's own, with or without quotation marks
 */
record FoundQuote(
        List<Span> contents,
        @Nullable Span cue,
        @Nullable Span source,
        double confidence,
        @Nullable Evidence evidence,
        @Nullable Span named,
        boolean verbatim)
        implements Comparable<FoundQuote> {

    FoundQuote {
        contents = joined(contents);
    }

    /** Found by a rule. */
    FoundQuote(List<Span> contents, @Nullable Span cue, @Nullable Span source, double confidence) {
        this(contents, cue, source, confidence, null, null, false);
    }

    static FoundQuote of(Attribution attribution) {
        return new FoundQuote(
                attribution.contents(),
                attribution.cue(),
                attribution.source(),
                attribution.confidence(),
                attribution.evidence(),
                null,
                false);
    }

    FoundQuote withContents(List<Span> others) {
        return new FoundQuote(others, cue, source, confidence, evidence, named, verbatim);
    }

    FoundQuote withCue(Span other) {
        return new FoundQuote(contents, other, source, confidence, evidence, named, verbatim);
    }

    FoundQuote withSource(Span other) {
        return new FoundQuote(contents, cue, other, confidence, evidence, named, verbatim);
    }

    FoundQuote inOwnWords() {
        return new FoundQuote(contents, cue, source, confidence, evidence, named, true);
    }

    /** As the rules on speakers see it: with the place that names the speaker for its source. */
    FoundQuote asNamed() {
        return named == null ? this : withSource(named);
    }

    FoundQuote and(Span content) {
        List<Span> more = new ArrayList<>(contents);
        more.add(content);
        return withContents(more);
    }

    Span first() {
        return contents.get(0);
    }

    Span last() {
        return contents.get(contents.size() - 1);
    }

    /** From its first to its last character, be it content, cue or source. */
    Span extent() {
        Span all = first().cover(last());
        if (cue != null) {
            all = all.cover(cue);
        }
        return source == null ? all : all.cover(source);
    }

    /** Sorted, with those that overlap put together. */
    private static List<Span> joined(List<Span> contents) {
        List<Span> out = new ArrayList<>();
        contents.stream().sorted().forEach(span -> {
            int last = out.size() - 1;
            if (last >= 0 && out.get(last).end() > span.start()) {
                out.set(last, out.get(last).cover(span));
            } else {
                out.add(span);
            }
        });
        return List.copyOf(out);
    }

    /** By the first content's place. */
    @Override
    public int compareTo(FoundQuote other) {
        return first().compareTo(other.first());
    }
}
