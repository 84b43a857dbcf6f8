package io.sayso.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the ways in which pages write a time for machines: ISO 8601 with any of its zones, and RFC 1123. A time without
 * a zone is taken as UTC, a date without a time as its midnight in UTC.
 */
final class Timestamps {

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffset("+HH:MM:ss", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HH", "Z")
            .optionalEnd()
            .optionalEnd()
            .toFormatter(Locale.ROOT);

    private static final List<DateTimeFormatter> FORMATS = List.of(ISO, DateTimeFormatter.RFC_1123_DATE_TIME);

    private Timestamps() {}

    /** The instant that the words give; null if they give none. */
    static @Nullable Instant parse(@Nullable String words) {
        if (words == null) {
            return null;
        }
        String stripped = words.strip()
                .replaceFirst("^(\\d{4}-\\d{2}-\\d{2})\\s+(?=\\d{2}:)", "$1T")
                .replaceFirst("(?<=\\d)\\s+(?=[+-]\\d{2}:?\\d{2}$)", "")
                .replaceFirst("(?<=\\d)\\s*(?:UTC|GMT)$", "Z");
        for (DateTimeFormatter format : FORMATS) {
            // RFC 1123 itself ends in "GMT", so it is tried on the words as they stand.
            String input = format == ISO ? stripped : words.strip();
            try {
                TemporalAccessor time = format.parseBest(
                        input, ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
                return instant(time);
            } catch (DateTimeParseException e) {
                // the next format may fit
            }
        }
        return null;
    }

    private static Instant instant(TemporalAccessor time) {
        if (time instanceof ZonedDateTime zoned) {
            return zoned.toInstant();
        }
        if (time instanceof LocalDateTime local) {
            return local.toInstant(ZoneOffset.UTC);
        }
        return LocalDate.from(time).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
