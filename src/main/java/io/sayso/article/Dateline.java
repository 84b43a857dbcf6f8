package io.sayso.article;

import io.sayso.text.Span;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What begins an agency's first paragraph: "SEOUL, Nov. 3 (Agency) -". The place is the article's; what follows it, up to
 * the dash, is not. A place in capitals is enough before the dash; one in small letters needs a date or an agency.
 *
 * @param debris from the place's end to the dash, both within the paragraph
 * @param date null if the dateline has none, or one without its year
 */
record Dateline(Span debris, @Nullable LocalDate date) {

    /** What is left must be an article's first sentence. */
    private static final int MIN_REST = 12;

    private static final String WORD = "[\\p{L}\\p{M}.'\u2019-]";
    private static final String REGION = "(?:, ?\\p{Lu}" + WORD + "{1,20}(?: \\p{Lu}" + WORD + "{1,20}){0,3})?";
    private static final String CAPITALS =
            "\\p{Lu}[\\p{Lu}\\p{M}.'\u2019/-]{2,25}(?: \\p{Lu}[\\p{Lu}\\p{M}.'\u2019/-]{1,20}){0,3}";
    private static final String NAME = "\\p{L}" + WORD + "{2,25}(?:[ /]\\p{Lu}" + WORD + "{1,20}){0,3}";
    private static final String DATE = "(?:,? (?:(?i)" + WrittenDate.ANY + "))";
    private static final String AGENCY = "(?: ?\\([\\p{L}][^()\\n]{0,40}\\)| ?/[\\p{L}][^/\\n]{1,40}/)";
    private static final String DASH = "(?: ?:?(?:--+|[\u2013\u2014\u2015])| -)(?=[ \u201c\"\\p{Lu}])";

    private static final Pattern FORMS = Pattern.compile("(?:(?:" + CAPITALS + ")" + REGION + "(?<r1>" + DATE + "?"
            + AGENCY + "?" + DASH + ")"
            + "|(?:" + NAME + ")" + REGION + "(?<r2>" + DATE + AGENCY + "?" + DASH + "|" + AGENCY + DASH + "|" + DATE
            + ":)"
            + "|(?<r3>\\(\\p{Lu}[^()\\n]{1,30}\\) ?(?:--?|[\u2013\u2014])(?= )))");

    private static final Pattern YEAR = Pattern.compile(WrittenDate.PATTERN, Pattern.CASE_INSENSITIVE);

    /** Null if the paragraph begins with none. */
    static @Nullable Dateline of(String text, Span paragraph) {
        Matcher matcher = FORMS.matcher(text).region(paragraph.start(), paragraph.end());
        if (!matcher.lookingAt() || paragraph.end() - matcher.end() < MIN_REST) {
            return null;
        }
        int form = matcher.start("r1") >= 0 ? 1 : matcher.start("r2") >= 0 ? 2 : 3;
        Span debris = new Span(matcher.start("r" + form), matcher.end("r" + form));
        Matcher dated = YEAR.matcher(debris.of(text));
        return new Dateline(debris, dated.find() ? WrittenDate.read(dated) : null);
    }
}
