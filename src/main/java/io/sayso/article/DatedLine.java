package io.sayso.article;

import io.sayso.text.Span;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of its own above a text that tells its date: "Published March 4, 2024 at 10:30 a.m. ET", "2024-03-04". Only dates
 * that name their year count, and not those of updates. A date without a time is taken as its midnight in UTC, a time
 * without a zone as UTC; where the zone was found is told with the time.
 */
final class DatedLine {

    private static final int MAX_LENGTH = 120;

    private static final String WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?";

    private static final String TIME =
            "(?:,? ?(?:at|[|\u2022\u00b7\u2013\u2014-])? ?(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?::\\d{2})?"
                    + "(?: ?(?<half>[ap])\\.?m\\.?)?(?: ?\\(?(?<zone>" + Zones.PATTERN + ")\\)?)?)?";

    private static final String BY_SOMEBODY = "(?: by \\S[^.\u201c\"]{0,60})?";

    private static final String UPDATED = "(?:last )?(?:updated|modified|edited|revised)(?: on| at)?:? ";

    private static final Pattern LINE = Pattern.compile(
            "(?:(?:first |originally )?(?:published|posted|date|publication date)(?: on)?:? )?" + WEEKDAY
                    + WrittenDate.PATTERN + TIME + "\\.?" + BY_SOMEBODY
                    + "(?:,? ?[|\u2022\u00b7/\u2013\u2014-]? ?" + UPDATED + ".{1,50})?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern UPDATE_ALONE = Pattern.compile(
            UPDATED + "(?:" + WEEKDAY + WrittenDate.ANY + ".{0,30}|\\d{1,2}[:.]\\d{2}.{0,30}|.{1,20} ago)",
            Pattern.CASE_INSENSITIVE);

    private DatedLine() {}

    /** The first date in a line of the paragraphs; null if there is none. */
    static @Nullable PublicationTime find(String text, List<Span> paragraphs) {
        for (Span paragraph : paragraphs) {
            for (Span line : TextLines.within(text, paragraph)) {
                PublicationTime time = of(line.of(text).strip());
                if (time != null) {
                    return time;
                }
            }
        }
        return null;
    }

    /** Whether the line does nothing but tell when the text was published or updated. */
    static boolean isOne(String line) {
        return of(line) != null
                || line.length() <= MAX_LENGTH && UPDATE_ALONE.matcher(line).matches();
    }

    /** When the line says that it was published; null if it says anything else. */
    static @Nullable PublicationTime of(String line) {
        Matcher matcher = LINE.matcher(line);
        if (line.length() > MAX_LENGTH || !matcher.matches()) {
            return null;
        }
        LocalDate date = WrittenDate.read(matcher);
        if (date == null) {
            return null;
        }
        return matcher.group("hour") == null ? ofDate(date, "date line") : ofTime(date, matcher);
    }

    /** Midnight in UTC. */
    static PublicationTime ofDate(LocalDate date, String where) {
        return new PublicationTime(
                date.atStartOfDay(ZoneOffset.UTC).toInstant(), where + ", no time: taken as midnight UTC");
    }

    private static @Nullable PublicationTime ofTime(LocalDate date, Matcher m) {
        String half = m.group("half");
        int hour = Integer.parseInt(m.group("hour"));
        if (half != null) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        String named = m.group("zone");
        ZoneId zone = named == null ? null : Zones.named(named.strip());
        try {
            Instant at = date.atTime(LocalTime.of(hour, Integer.parseInt(m.group("minute"))))
                    .atZone(zone == null ? ZoneOffset.UTC : zone)
                    .toInstant();
            return new PublicationTime(
                    at,
                    zone == null || named == null
                            ? "date line, no zone: taken as UTC"
                            : "date line, zone " + named.strip().toUpperCase(Locale.ROOT));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
