package io.sayso.bench;

import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One kind of span, such as the sources: those that match to the character, and how much of them overlaps. */
final class SpanScore {

    /** Do not count at a span's ends. */
    private static final String EDGE = "\"“”«»‘’'`,. \t\r\n;:—–-";

    private final Figure.Tally exact = new Figure.Tally();
    private final Figure.Tally overlap = new Figure.Tally();

    /** @param gold the spans of each quote of one article, a list a quote */
    void add(String text, List<List<Span>> gold, List<List<Span>> predicted) {
        Set<Span> goldSpans = contiguous(text, gold);
        Set<Span> predictedSpans = contiguous(text, predicted);
        Set<Span> same = new HashSet<>(goldSpans);
        same.retainAll(predictedSpans);
        exact.predicted(same.size(), predictedSpans.size());
        exact.gold(same.size(), goldSpans.size());

        List<BitSet> goldSets = sets(text, gold);
        List<BitSet> predictedSets = sets(text, predicted);
        overlap.predicted(covered(predictedSets, goldSets), predictedSets.size());
        overlap.gold(covered(goldSets, predictedSets), goldSets.size());
    }

    Figure exact() {
        return exact.figure();
    }

    Figure overlap() {
        return overlap.figure();
    }

    private static Set<Span> contiguous(String text, List<List<Span>> quotes) {
        Set<Span> out = new HashSet<>();
        for (List<Span> spans : quotes) {
            merged(text, spans).forEach(span -> out.add(trimmed(text, span)));
        }
        return out;
    }

    /** Neighbours with only white space between them are one span. */
    private static List<Span> merged(String text, List<Span> spans) {
        List<Span> out = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            Span last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null
                    && (last.end() >= span.start()
                            || Characters.of(List.of(new Span(last.end(), span.start())), text)
                                    .isEmpty())) {
                out.set(out.size() - 1, last.cover(span));
            } else {
                out.add(span);
            }
        }
        return out;
    }

    private static Span trimmed(String text, Span span) {
        int a = span.start();
        int b = span.end();
        while (a < b && EDGE.indexOf(text.charAt(a)) >= 0) {
            a++;
        }
        while (b > a && EDGE.indexOf(text.charAt(b - 1)) >= 0) {
            b--;
        }
        return new Span(a, b);
    }

    private static List<BitSet> sets(String text, List<List<Span>> quotes) {
        return quotes.stream()
                .map(spans -> Characters.of(spans, text))
                .filter(set -> !set.isEmpty())
                .toList();
    }

    /** The sum over one side's quotes of the share that the best one of the other side covers. */
    private static double covered(List<BitSet> quotes, List<BitSet> others) {
        double sum = 0;
        for (BitSet quote : quotes) {
            double best = 0;
            for (BitSet other : others) {
                best = Math.max(best, (double) Characters.shared(quote, other) / quote.cardinality());
            }
            sum += best;
        }
        return sum;
    }
}
