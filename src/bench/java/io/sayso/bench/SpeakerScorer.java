package io.sayso.bench;

import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Counts for how many quotes the program names the right speaker. A gold quote with content is found if a predicted one's
 * content has a Jaccard of at least 0.5 with it; each predicted quote serves one gold quote, the closest pairs first. Only
 * found quotes count as right, wrong or none. Names are the same if they are but for case, accents, punctuation and titles.
 */
public final class SpeakerScorer {

    private SpeakerCounts all = SpeakerCounts.NO_QUOTES;
    private final Map<SourceForm, SpeakerCounts> byForm = new EnumMap<>(SourceForm.class);
    private final Map<String, SpeakerCounts> byRule = new TreeMap<>();
    private final List<String> slips = new ArrayList<>();
    private int gold;

    /** @param predicted the program's quotes of the same text */
    public void add(GoldArticle article, List<PredictedQuote> predicted) {
        List<GoldQuote> wanted = article.quotes().stream()
                .filter(q -> !q.spans().content().isEmpty())
                .toList();
        gold += wanted.size();
        for (Pair pair : pairs(article.text(), wanted, predicted)) {
            SpeakerCounts count = judge(pair.gold().speakers(), pair.predicted().speakers());
            all = all.and(count);
            byForm.merge(pair.gold().form(article.text()), count, SpeakerCounts::and);
            byRule.merge(pair.predicted().rule(), count, SpeakerCounts::and);
            if (count.right() == 0) {
                slips.add(slip(article, pair));
            }
        }
    }

    private static String slip(GoldArticle article, Pair pair) {
        Span content = pair.gold().spans().content().get(0);
        String words = content.of(article.text()).replace('\n', ' ');
        return "%s %d: must be %s, but was %s by %s: %s"
                .formatted(
                        article.name(),
                        pair.gold().number(),
                        pair.gold().speakers(),
                        pair.predicted().speakers(),
                        pair.predicted().rule(),
                        words.length() <= 60 ? words : words.substring(0, 60) + "…");
    }

    private static SpeakerCounts judge(List<String> gold, List<String> predicted) {
        if (keys(gold).equals(keys(predicted))) {
            return SpeakerCounts.RIGHT;
        }
        return predicted.isEmpty() ? SpeakerCounts.NONE : SpeakerCounts.WRONG;
    }

    private static Set<String> keys(List<String> names) {
        return names.stream().map(SpeakerName::key).collect(Collectors.toSet());
    }

    private static List<Pair> pairs(String text, List<GoldQuote> gold, List<PredictedQuote> predicted) {
        List<BitSet> contents = predicted.stream()
                .map(p -> Characters.of(p.spans().content(), text))
                .toList();
        List<Pair> close = new ArrayList<>();
        for (GoldQuote one : gold) {
            BitSet content = Characters.of(one.spans().content(), text);
            for (int i = 0; i < predicted.size(); i++) {
                double jaccard = Characters.jaccard(content, contents.get(i));
                if (jaccard >= QuoteScorer.SAME) {
                    close.add(new Pair(one, predicted.get(i), jaccard));
                }
            }
        }
        close.sort(Comparator.comparingDouble(Pair::jaccard).reversed());
        Set<GoldQuote> served = new HashSet<>();
        // by identity: a program may give the same quote twice
        Set<PredictedQuote> used = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Pair> out = new ArrayList<>();
        for (Pair pair : close) {
            if (!served.contains(pair.gold()) && !used.contains(pair.predicted())) {
                served.add(pair.gold());
                used.add(pair.predicted());
                out.add(pair);
            }
        }
        return out;
    }

    /** Of the gold quotes that were found. */
    public SpeakerCounts all() {
        return all;
    }

    /** By how the gold source names the speaker, in the order of {@link SourceForm}. */
    public Map<SourceForm, SpeakerCounts> byForm() {
        return Collections.unmodifiableMap(byForm);
    }

    /** By the program's rule, in its names' order. */
    public Map<String, SpeakerCounts> byRule() {
        return Collections.unmodifiableMap(byRule);
    }

    /** Gold quotes with content, found or not. */
    public int gold() {
        return gold;
    }

    public int notFound() {
        return gold - all.quotes();
    }

    /** A line for each found quote whose speaker is wrong or none. */
    public List<String> slips() {
        return List.copyOf(slips);
    }

    private record Pair(GoldQuote gold, PredictedQuote predicted, double jaccard) {}
}
