package io.sayso.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who wrote an article, from a line such as "By Jane Doe" or "By JANE DOE and Li Wei, Associated Press". */
final class Byline {

    private static final int MAX_LENGTH = 120;

    static final String NAME =
            "\\p{Lu}[\\p{L}.'\u2019-]{0,30}(?: (?:(?:de|del|van|von|der|den|bin|al|la|da|di) ){0,2}\\p{Lu}[\\p{L}.'\u2019-]{0,30}){1,4}";

    private static final Pattern LINE = Pattern.compile("(?:By|BY|Written by|Story by|Words by)[: ] ?(" + NAME
            + "(?:(?:, | and | AND | & )" + NAME + "){0,4}"
            + "(?:(?:,| \\||/| -| \u2013| \u2014| for| in) ?\\p{Lu}[^.!?:;\u201c\"]{1,60})?)");

    /** "By Monday Afternoon" is no name, nor is "By The Numbers". */
    private static final Set<String> NOT_NAMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "the",
            "a",
            "an",
            "this",
            "then",
            "now",
            "far");

    private Byline() {}

    /** The names in the line, without "By"; null if it is no byline. */
    static @Nullable String of(String words) {
        if (words.length() > MAX_LENGTH) {
            return null;
        }
        Matcher matcher = LINE.matcher(words.replaceAll("^[*_]+|[*_]+$", ""));
        if (!matcher.matches()) {
            return null;
        }
        String names = matcher.group(1);
        String firstWord = names.substring(0, names.indexOf(' ')).toLowerCase(Locale.ROOT);
        return NOT_NAMES.contains(firstWord) ? null : names;
    }
}
