package io.sayso.quote;

import java.util.Locale;

/** How a quote's speaker was found. */
public enum Resolution {
    NAME,
    SURNAME,
    PRONOUN,
    ROLE,
    CARRIED_OVER,
    NONE;

    /** As it is stored and printed, such as {@code "carried-over"}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
