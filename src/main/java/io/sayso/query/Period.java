package io.sayso.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A time of publication from and to, as beginnings of the indexes' sort keys.
 *
 * @param from null for no bound
 * @param upTo null for no bound
 */
public record Period(@Nullable String from, @Nullable String upTo) {

    public static final Period ALWAYS = new Period(null, null);

    /** Sorts behind all that can follow a time in a sort key. */
    private static final String BEHIND = "~";

    /**
     * @param since a day ({@code 2026-11-25}) or a time ({@code 2026-11-25T12:00:00Z}), UTC, that is part of it; null for none
     * @param until likewise; of a day the whole is part of it
     * @throws IllegalArgumentException if one of them is neither, naming it
     */
    public static Period of(@Nullable String since, @Nullable String until) {
        return new Period(
                since == null ? null : start("since", since), until == null ? null : start("until", until) + BEHIND);
    }

    private static String start(String name, String text) {
        try {
            return text.length() == "2026-11-25".length()
                    ? LocalDate.parse(text).toString()
                    : Instant.parse(text).truncatedTo(ChronoUnit.SECONDS).toString();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    name + " must be a day such as 2026-11-25 or a time such as 2026-11-25T12:00:00Z, but was \"" + text
                            + "\"",
                    e);
        }
    }
}
