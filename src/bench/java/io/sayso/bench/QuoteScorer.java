package io.sayso.bench;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scores quotes against gold ones, article by article. The figures are those by which extractors are compared on PolNeAR
 * (Newell, Margolin and Ruths, LREC 2018):
 *
 * <ul>
 *   <li>{@code source.exact}, {@code cue.exact}, {@code content.exact}: contiguous spans that match to the character,
 *       quotation marks, punctuation and white space at their ends aside;
 *   <li>{@code source.overlap} and so on: each quote's spans credited with the share that the other side covers;
 *   <li>{@code said_by}: whole attributions, the contents' Jaccard at least 0.5 and the sources overlapping;
 *   <li>{@code quoted_said_by}: passages in double marks, three words or longer, given to an overlapping source;
 *   <li>{@code in_speech}: characters that are somebody's attributed words.
 * </ul>
 */
public final class QuoteScorer {

    /** Of contents, from which on two quotes are the same one. */
    static final double SAME = 0.5;

    private static final double INSIDE = 0.8;

    private final SpanScore sources = new SpanScore();
    private final SpanScore cues = new SpanScore();
    private final SpanScore contents = new SpanScore();
    private final Figure.Tally saidBy = new Figure.Tally();
    private final Figure.Tally quotedSaidBy = new Figure.Tally();
    private final Figure.Tally inSpeech = new Figure.Tally();

    /** @param text the article's, into which the spans' offsets go */
    public void add(String text, List<QuoteSpans> gold, List<QuoteSpans> predicted) {
        sources.add(
                text,
                gold.stream().map(QuoteSpans::source).toList(),
                predicted.stream().map(QuoteSpans::source).toList());
        cues.add(
                text,
                gold.stream().map(QuoteSpans::cue).toList(),
                predicted.stream().map(QuoteSpans::cue).toList());
        contents.add(
                text,
                gold.stream().map(QuoteSpans::content).toList(),
                predicted.stream().map(QuoteSpans::content).toList());
        List<Said> goldSaid = gold.stream().map(q -> Said.of(q, text)).toList();
        List<Said> predictedSaid = predicted.stream().map(q -> Said.of(q, text)).toList();
        addSaidBy(goldSaid, predictedSaid);
        addQuoted(text, goldSaid, predictedSaid);
        addInSpeech(goldSaid, predictedSaid);
    }

    /** By name, in the order of the description. */
    public Map<String, Figure> figures() {
        Map<String, Figure> out = new LinkedHashMap<>();
        out.put("source.exact", sources.exact());
        out.put("source.overlap", sources.overlap());
        out.put("cue.exact", cues.exact());
        out.put("cue.overlap", cues.overlap());
        out.put("content.exact", contents.exact());
        out.put("content.overlap", contents.overlap());
        out.put("said_by", saidBy.figure());
        out.put("quoted_said_by", quotedSaidBy.figure());
        out.put("in_speech", inSpeech.figure());
        return out;
    }

    private void addSaidBy(List<Said> gold, List<Said> predicted) {
        List<Said> sourced = gold.stream().filter(Said::hasSource).toList();
        Set<Integer> used = new HashSet<>();
        for (Said one : predicted) {
            double best = 0;
            int at = -1;
            for (int i = 0; i < sourced.size(); i++) {
                double jaccard = Characters.jaccard(one.content, sourced.get(i).content);
                if (!used.contains(i) && one.source.intersects(sourced.get(i).source) && jaccard >= best) {
                    best = jaccard;
                    at = i;
                }
            }
            if (best >= SAME) {
                used.add(at);
            }
        }
        saidBy.predicted(
                used.size(), (int) predicted.stream().filter(Said::hasSource).count());
        saidBy.gold(used.size(), sourced.size());
    }

    private void addQuoted(String text, List<Said> gold, List<Said> predicted) {
        QuotedPassages.of(text).forEach(span -> {
            BitSet passage = Characters.of(List.of(span), text);
            List<Said> wanted =
                    gold.stream().filter(q -> q.hasSource() && q.holds(passage)).toList();
            List<Said> given = predicted.stream()
                    .filter(q -> q.hasSource() && q.holds(passage))
                    .toList();
            boolean right = wanted.stream().anyMatch(w -> given.stream().anyMatch(g -> g.source.intersects(w.source)));
            quotedSaidBy.gold(right ? 1 : 0, wanted.isEmpty() ? 0 : 1);
            quotedSaidBy.predicted(right ? 1 : 0, given.isEmpty() ? 0 : 1);
        });
    }

    private void addInSpeech(List<Said> gold, List<Said> predicted) {
        BitSet inGold = new BitSet();
        BitSet inPredicted = new BitSet();
        gold.forEach(q -> inGold.or(q.content));
        predicted.forEach(q -> inPredicted.or(q.content));
        int shared = Characters.shared(inGold, inPredicted);
        inSpeech.predicted(shared, inPredicted.cardinality());
        inSpeech.gold(shared, inGold.cardinality());
    }

    /** A quote as sets of characters. */
    private record Said(BitSet content, BitSet source) {
        static Said of(QuoteSpans quote, String text) {
            return new Said(Characters.of(quote.content(), text), Characters.of(quote.source(), text));
        }

        boolean hasSource() {
            return !source.isEmpty();
        }

        boolean holds(BitSet passage) {
            return Characters.shared(content, passage) >= INSIDE * passage.cardinality();
        }
    }
}
