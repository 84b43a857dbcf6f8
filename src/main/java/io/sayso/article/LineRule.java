package io.sayso.article;

import io.sayso.text.Span;
import io.sayso.text.WordList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Marks lines that stand for themselves by their words alone.
 *
 * @param maxLength longest line to look at, in UTF-16 code units; longer ones are prose
 */
record LineRule(String name, int maxLength, Predicate<String> matches) implements BoilerplateRule {

    private static final Pattern WRAPPING =
            Pattern.compile("^[\\[(<>|\u00bb\u203a\u2192*_ ]+|[\\])<>|\u00bb\u203a\u2192*_ ]+$");

    @Override
    public List<Span> find(PageText page, List<Span> found) {
        return page.units().stream()
                .filter(unit -> unit.length() <= maxLength)
                .filter(unit -> matches.test(bare(page.words(unit))))
                .toList();
    }

    /** The words without bullet, arrows, brackets and emphasis around them. */
    static String bare(String words) {
        return WRAPPING.matcher(TextLines.withoutBullet(words)).replaceAll("");
    }

    /** Whole lines that match any of the patterns in a resource, one pattern a line, in any case. */
    static Predicate<String> anyOf(String resource) {
        return Pattern.compile(
                        "(?:" + String.join("|", WordList.lines(LineRule.class, resource)) + ")[.!:\u2026 ]*",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .asMatchPredicate();
    }
}
