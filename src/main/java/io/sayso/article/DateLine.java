package io.sayso.article;

import io.sayso.text.Span;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The date above a text: a line of its own ("Published March 4, 2024 at 10:30 a.m. ET", "2024-03-04"), or a dateline
 * that begins the first paragraph ("KYIV, Ukraine, March 4, 2024 (Wire) --"). Only dates that name their year count. A
 * date without a time is taken as its midnight in UTC, a time without a zone as UTC.
 */
final class DateLine {

    private static final int MAX_LENGTH = 100;
    private static final int PARAGRAPHS_SEARCHED = 6;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH =
            "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

    private static final String DATE =
            "(?:" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})|(\\d{1,2})(?:st|nd|rd|th)? " + MONTH
                    + ",? (\\d{4})|(\\d{4})-(\\d{2})-(\\d{2}))";

    private static final int DATE_GROUPS = 9;

    private static final Map<String, ZoneId> ZONES = Map.of(
            "UTC", ZoneId.of("UTC"),
            "GMT", ZoneId.of("UTC"),
            "BST", ZoneId.of("+01:00"),
            "CET", ZoneId.of("+01:00"),
            "CEST", ZoneId.of("+02:00"),
            "ET", ZoneId.of("America/New_York"),
            "EST", ZoneId.of("-05:00"),
            "EDT", ZoneId.of("-04:00"),
            "PT", ZoneId.of("America/Los_Angeles"));

    private static final String TIME =
            "(?:,? ?(?:at|[|\u2022\u00b7\u2013\u2014-])? ?(\\d{1,2})[:.](\\d{2})(?: ?([ap])\\.?m\\.?)?(?: ?\\(?("
                    + String.join("|", ZONES.keySet()) + ")\\)?)?)?";

    private static final Pattern LINE = Pattern.compile(
            "(?:(?:first |originally )?(?:published|posted|date|publication date)(?: on)?:? )?"
                    + "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?" + DATE + TIME + "\\.?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PLACE_AND_DATE = Pattern.compile(
            "\\p{Lu}{2}[\\p{L} .,'\u2019-]{1,50}?,? " + DATE + "(?: \\([^)]{1,40}\\))? ?(?:--?|\u2013|\u2014) .*",
            Pattern.DOTALL);

    private DateLine() {}

    /** The first date above or at the beginning of the text; null if there is none. */
    static @Nullable PublicationTime find(String text, List<Span> paragraphs) {
        for (Span paragraph : paragraphs.subList(0, Math.min(PARAGRAPHS_SEARCHED, paragraphs.size()))) {
            for (Span line : TextLines.within(text, paragraph)) {
                String words = line.of(text).strip();
                Instant date = of(words);
                if (date != null) {
                    return new PublicationTime(date, "date line");
                }
                date = ofDateline(words);
                if (date != null) {
                    return new PublicationTime(date, "dateline");
                }
            }
        }
        return null;
    }

    /** The date that the line consists of; null if it holds anything else. */
    static @Nullable Instant of(String line) {
        Matcher matcher = LINE.matcher(line);
        return line.length() <= MAX_LENGTH && matcher.matches() ? instant(matcher, true) : null;
    }

    private static @Nullable Instant ofDateline(String line) {
        Matcher matcher = PLACE_AND_DATE.matcher(line);
        return matcher.matches() ? instant(matcher, false) : null;
    }

    private static @Nullable Instant instant(Matcher m, boolean withTime) {
        try {
            LocalDate date = date(m);
            String hour = withTime ? m.group(DATE_GROUPS + 1) : null;
            if (hour == null) {
                return date.atStartOfDay(ZoneId.of("UTC")).toInstant();
            }
            String half = m.group(DATE_GROUPS + 3);
            int hours = Integer.parseInt(hour);
            if (half != null) {
                hours = hours % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
            }
            String zone = m.group(DATE_GROUPS + 4);
            ZoneId zoneId = zone == null ? null : ZONES.get(zone.toUpperCase(Locale.ROOT));
            return date.atTime(LocalTime.of(hours, Integer.parseInt(m.group(DATE_GROUPS + 2))))
                    .atZone(zoneId == null ? ZoneId.of("UTC") : zoneId)
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate date(Matcher m) {
        if (m.group(1) != null) {
            return LocalDate.of(Integer.parseInt(m.group(3)), month(m.group(1)), Integer.parseInt(m.group(2)));
        }
        if (m.group(5) != null) {
            return LocalDate.of(Integer.parseInt(m.group(6)), month(m.group(5)), Integer.parseInt(m.group(4)));
        }
        return LocalDate.of(Integer.parseInt(m.group(7)), Integer.parseInt(m.group(8)), Integer.parseInt(m.group(9)));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
