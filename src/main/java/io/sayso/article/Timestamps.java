package io.sayso.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the ways in which machines write a time: ISO 8601, extended ({@code 2026-11-03T09:05:00+01:00}) or basic
 * ({@code 20261103T080500Z}), with any of its zones; and that of e-mail (RFC 5322, section 3.3) as feeds have it, with
 * or without the day of the week, the seconds, or the year's century.
 */
final class Timestamps {

    /**
     * @param hasZone false if the words name none: a time is then taken as UTC, a date without a time as its midnight
     *     in UTC
     */
    record Timestamp(Instant at, boolean hasZone) {}

    private static final String ZONE = "\\s*(Z|[A-Za-z]{1,4}|(?:UTC|GMT)?\\s?[+-]\\d{1,2}(?::?\\d{2})?)?";

    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-?(\\d{2})-?(\\d{2})(?:(?:T|t|\\s+)(\\d{2}):?(\\d{2})(?::?(\\d{2}(?:[.,]\\d{1,9})?))?" + ZONE
                    + ")?");

    private static final Pattern MAIL = Pattern.compile(
            "(?:[A-Za-z]{3,9}\\.?,?\\s+)?(\\d{1,2})[\\s-]+([A-Za-z]{3})[A-Za-z]*\\.?[\\s-]+(\\d{4}|\\d{2}),?"
                    + "(?:\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?" + ZONE + ")?");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** RFC 5322, section 4.3: a year of two digits below 50 is of this century. */
    private static final int CENTURY = 50;

    /** A timestamp is shorter; what is longer is not worth the search. */
    private static final int MAX_LENGTH = 60;

    private Timestamps() {}

    /** The instant that the words give; null if they give none. */
    static @Nullable Instant parse(@Nullable String words) {
        Timestamp time = timestamp(words);
        return time == null ? null : time.at();
    }

    /** The same, and whether the words tell its zone; null if they give no time. */
    static @Nullable Timestamp timestamp(@Nullable String words) {
        if (words == null || words.length() > MAX_LENGTH) {
            return null;
        }
        String stripped = words.strip();
        Matcher iso = ISO.matcher(stripped);
        Matcher mail = MAIL.matcher(stripped);
        try {
            if (iso.matches()) {
                LocalDate date = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
                return at(date, iso);
            }
            if (mail.matches()) {
                int month = MONTHS.indexOf(mail.group(2).toLowerCase(Locale.ROOT)) + 1;
                return at(LocalDate.of(year(mail.group(3)), month, number(mail, 1)), mail);
            }
        } catch (DateTimeException e) {
            // a 31st of February, a month of no name: no time
        }
        return null;
    }

    /** The groups 4 to 7 of both patterns are hour, minute, second and zone. */
    private static @Nullable Timestamp at(LocalDate date, Matcher matcher) {
        if (matcher.group(4) == null) {
            return new Timestamp(date.atStartOfDay(ZoneOffset.UTC).toInstant(), false);
        }
        LocalDateTime time = date.atTime(time(number(matcher, 4), number(matcher, 5), matcher.group(6)));
        String zone = matcher.group(7);
        if (zone == null || zone.isBlank()) {
            return new Timestamp(time.toInstant(ZoneOffset.UTC), false);
        }
        ZoneId told = Zones.named(zone.strip());
        return told == null ? null : new Timestamp(time.atZone(told).toInstant(), true);
    }

    /** @param seconds with their fraction, 60 for a leap second; null for none */
    private static LocalTime time(int hour, int minute, @Nullable String seconds) {
        if (seconds == null) {
            return LocalTime.of(hour, minute);
        }
        int second = Math.min(Integer.parseInt(seconds.substring(0, 2)), 59);
        String fraction = seconds.length() > 2 ? seconds.substring(3) : "0";
        return LocalTime.of(hour, minute, second, Integer.parseInt((fraction + "00000000").substring(0, 9)));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year + (year < CENTURY ? 2000 : 1900);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
