package io.sayso.article;

import io.sayso.text.Span;
import io.sayso.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Links to other articles: a line with a label and a headline ("ALSO READ: Minister resigns"), or a label alone with
 * the headlines below it, as long as these are short and do not end as sentences do, and the article's text stands above.
 */
final class RelatedLinksRule implements BoilerplateRule {

    private static final int MAX_LENGTH = 200;
    private static final int MAX_HEADLINE = 140;

    /** Above the article's own text a label stands in a menu, and its headline is the article's. */
    private static final int SHORTEST_PROSE = 60;

    private final Pattern labelled = Pattern.compile(
            "(?:" + String.join("|", WordList.lines(RelatedLinksRule.class, "related-labels.txt"))
                    + ")\\s*[:|\u2013\u2014>-]\\s*\\S.*",
            Pattern.CASE_INSENSITIVE);
    private final Predicate<String> label = LineRule.anyOf("related-labels.txt");

    @Override
    public String name() {
        return "related-links";
    }

    @Override
    public List<Span> find(PageText page, List<Span> found) {
        List<Span> links = new ArrayList<>();
        boolean below = false;
        boolean proseAbove = false;
        for (Span unit : page.units()) {
            String words = LineRule.bare(page.words(unit));
            proseAbove |= isProse(page.words(unit));
            if (label.test(words)) {
                below = proseAbove;
                links.add(proseAbove ? withLinesBelow(page, unit) : unit);
            } else if (words.length() <= MAX_LENGTH && labelled.matcher(words).matches()) {
                below = false;
                links.add(unit);
            } else if (below && isHeadlineBelow(page, unit)) {
                links.add(unit);
            } else {
                below = false;
            }
        }
        return links;
    }

    private static boolean isProse(String words) {
        return words.length() >= SHORTEST_PROSE && TextLines.endsSentence(words);
    }

    /** A label that begins a paragraph of headlines, which are lines and hence not told from wrapped ones, is taken with them. */
    private static Span withLinesBelow(PageText page, Span label) {
        return page.paragraphs().stream()
                .filter(p -> p.start() == label.start() && p.end() > label.end())
                .filter(p -> page.words(p)
                        .lines()
                        .allMatch(l -> l.length() <= MAX_HEADLINE && !TextLines.endsWithFullStop(l)))
                .findFirst()
                .orElse(label);
    }

    /** A bullet or no sentence's end: a paragraph of the article that goes on after the links has neither. */
    private static boolean isHeadlineBelow(PageText page, Span unit) {
        String words = page.words(unit);
        return words.length() <= MAX_HEADLINE && !TextLines.endsWithFullStop(words) && !endsInQuotation(words);
    }

    private static boolean endsInQuotation(String words) {
        return "\"\u201d:,".indexOf(words.charAt(words.length() - 1)) >= 0;
    }
}
