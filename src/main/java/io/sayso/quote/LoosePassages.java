package io.sayso.quote;

import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds a home for passages that no attribution holds: a quote that goes on in the next paragraph or after its "she said"
 * takes them in; other speech becomes a quote without cue, whose speaker is carried over later; the rest is no speech.
 */
final class LoosePassages {

    /** Such a quote is a guess from the marks alone. */
    private static final double CONFIDENCE = 0.5;

    private static final double MOST = 0.5;

    private final String text;
    private final List<Passage> passages;
    private final PassageJudge judge;

    LoosePassages(String text, List<Passage> passages) {
        this.text = text;
        this.passages = passages;
        this.judge = new PassageJudge(text);
    }

    List<FoundQuote> housed(List<FoundQuote> quotes) {
        List<FoundQuote> out = new ArrayList<>(quotes);
        for (Passage passage : passages) {
            if (isLoose(passage, out)) {
                house(passage, out);
            }
        }
        out.sort(Comparator.naturalOrder());
        return out;
    }

    private static boolean isLoose(Passage passage, List<FoundQuote> quotes) {
        int covered = 0;
        for (FoundQuote quote : quotes) {
            for (Span part : quote.contents()) {
                covered += part.shared(passage.outer());
            }
        }
        return covered < MOST * passage.outer().length();
    }

    private void house(Passage passage, List<FoundQuote> quotes) {
        if (passage.depth() > 0 || overlapsAny(passage.outer(), quotes)) {
            return;
        }
        Optional<FoundQuote> before = quotes.stream()
                .filter(q -> q.last().end() <= passage.outer().start())
                .max(Comparator.comparingInt(q -> q.last().end()));
        if (before.isPresent() && goesOn(before.get(), passage)) {
            quotes.set(quotes.indexOf(before.get()), before.get().and(passage.outer()));
        } else if (judge.isSpeech(passage)) {
            quotes.add(new FoundQuote(List.of(passage.outer()), null, null, CONFIDENCE));
        }
    }

    private static boolean overlapsAny(Span span, List<FoundQuote> quotes) {
        return quotes.stream()
                .anyMatch(q -> q.contents().stream().anyMatch(span::overlaps)
                        || q.cue() != null && span.overlaps(q.cue())
                        || q.source() != null && span.overlaps(q.source()));
    }

    /** Opened again after a paragraph left open, or one sentence on from speech with only its own "she said" in between. */
    private boolean goesOn(FoundQuote before, Passage passage) {
        Span gap = new Span(
                before.extent().end(),
                Math.max(before.extent().end(), passage.outer().start()));
        boolean near = gap.of(text).chars().noneMatch(Character::isLetterOrDigit);
        if (!near) {
            return false;
        }
        return passage.continues() || gap.of(text).indexOf('\n') < 0 && judge.isSpeech(passage);
    }
}
