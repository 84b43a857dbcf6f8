package io.sayso.quote;

import java.util.Locale;

/** Whose words a quote gives. */
public enum QuoteKind {
    /** The speaker's own words, all of them in quotation marks. */
    DIRECT,
    /** Partly in quotation marks. */
    MIXED,
    /** In the writer's words. */
    INDIRECT;

    /** As it is stored and printed. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
