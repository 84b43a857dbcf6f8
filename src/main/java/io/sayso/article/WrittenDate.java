package io.sayso.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** A date as English texts write it: "March 4, 2024", "4th Mar 2024", "2024-03-04"; as a pattern, and read from it. */
final class WrittenDate {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";

    /** With its year; has the groups that {@link #read} reads. For any case. */
    static final String PATTERN = "(?:(?<m1>" + MONTH + ") (?<d1>" + DAY + "),? (?<y1>\\d{4})|(?<d2>" + DAY + ") (?<m2>"
            + MONTH + "),? (?<y2>\\d{4})|(?<y3>\\d{4})-(?<m3>\\d{2})-(?<d3>\\d{2}))";

    /** With or without its year, and without groups. For any case. */
    static final String ANY =
            "(?:" + MONTH + " " + DAY + "(?:,? \\d{4})?|" + DAY + " " + MONTH + "(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2})";

    private WrittenDate() {}

    /** Null if there is no such day: "February 30, 2024". */
    static @Nullable LocalDate read(Matcher matched) {
        for (String form : List.of("1", "2", "3")) {
            String year = matched.group("y" + form);
            if (year != null) {
                try {
                    return LocalDate.of(
                            Integer.parseInt(year),
                            month(matched.group("m" + form)),
                            Integer.parseInt(matched.group("d" + form).replaceAll("\\D", "")));
                } catch (DateTimeException e) {
                    return null;
                }
            }
        }
        return null;
    }

    private static int month(String name) {
        return Character.isDigit(name.charAt(0))
                ? Integer.parseInt(name)
                : MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
