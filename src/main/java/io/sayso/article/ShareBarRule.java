package io.sayso.article;

import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Two or more lines in a row, or words in one line, that only name networks and ways to share. */
final class ShareBarRule implements BoilerplateRule {

    private static final int MAX_LENGTH = 80;
    private static final int MIN_WORDS = 2;

    private final Predicate<String> shareWord = LineRule.anyOf("share-words.txt");

    @Override
    public String name() {
        return "share-bar";
    }

    @Override
    public List<Span> find(PageText page, List<Span> found) {
        List<Span> bars = new ArrayList<>();
        List<Span> run = new ArrayList<>();
        int words = 0;
        for (Span unit : page.units()) {
            int inUnit = shareWords(page.words(unit));
            if (inUnit == 0) {
                addIfBar(run, words, bars);
                run.clear();
                words = 0;
            } else {
                run.add(unit);
                words += inUnit;
            }
        }
        addIfBar(run, words, bars);
        return bars;
    }

    private static void addIfBar(List<Span> run, int words, List<Span> bars) {
        if (words >= MIN_WORDS) {
            bars.addAll(run);
        }
    }

    /** How many share words the line consists of; 0 if it holds anything else. */
    private int shareWords(String line) {
        if (line.length() > MAX_LENGTH) {
            return 0;
        }
        String[] parts = LineRule.bare(line).split("\\s*[|/\u00b7\u2022,]\\s*|\\s{2,}", -1);
        for (String part : parts) {
            if (!shareWord.test(part)) {
                return 0;
            }
        }
        return parts.length;
    }
}
