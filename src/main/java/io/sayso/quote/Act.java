package io.sayso.quote;

import java.util.Locale;

/** What a source does with a quote's content. */
public enum Act {
    /** Says, writes, tells or shows it. */
    STATEMENT,
    /** Believes, hopes, plans, supports or opposes it, without words of its own that the article tells of. */
    THOUGHT;

    /** As it is stored and printed. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
