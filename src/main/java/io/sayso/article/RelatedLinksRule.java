package io.sayso.article;

import io.sayso.text.Span;
import io.sayso.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Links to other articles: a line with a label and a headline ("ALSO READ: Minister resigns"), or a label alone with
 * the headlines below it, as long as these are short and do not end as sentences do.
 */
final class RelatedLinksRule implements BoilerplateRule {

    private static final int MAX_LENGTH = 200;
    private static final int MAX_HEADLINE = 140;

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
        for (Span unit : page.units()) {
            String words = LineRule.bare(page.words(unit));
            if (label.test(words)) {
                below = true;
                links.add(unit);
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

    /** A bullet or no sentence's end: a paragraph of the article that goes on after the links has neither. */
    private static boolean isHeadlineBelow(PageText page, Span unit) {
        String words = page.words(unit);
        return words.length() <= MAX_HEADLINE && !TextLines.endsWithFullStop(words) && !endsInQuotation(words);
    }

    private static boolean endsInQuotation(String words) {
        return "\"\u201d:,".indexOf(words.charAt(words.length() - 1)) >= 0;
    }
}
