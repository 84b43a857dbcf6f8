package io.sayso.tagger;

import io.sayso.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Source, cue and content of one attribution (the terms and their bounds are PolNeAR's: Newell, Margolin and Ruths,
 * LREC 2018).
 *
 * @param contents what is attributed, in the text's order, at least one
 * @param cue the words that attribute it ("said", "according to"); null if none was found
 * @param source who it is attributed to; null if the text names nobody
 * @param confidence the mean probability of the attribution's tokens, 0 to 1; not calibrated
 * @param evidence null from a tagger that tells no more than its confidence
 */
public record Attribution(
        List<Span> contents,
        @Nullable Span cue,
        @Nullable Span source,
        double confidence,
        @Nullable Evidence evidence) {

    /** @throws IllegalArgumentException if there is no content */
    public Attribution {
        contents = List.copyOf(contents);
        if (contents.isEmpty()) {
            throw new IllegalArgumentException("contents must not be empty");
        }
    }

    /** Without evidence. */
    public Attribution(List<Span> contents, @Nullable Span cue, @Nullable Span source, double confidence) {
        this(contents, cue, source, confidence, null);
    }
}
