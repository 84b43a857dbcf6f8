package io.sayso.entity;

import java.util.Locale;

/** How a mention refers to its entity. */
public enum MentionKind {
    NAME,
    NOMINAL,
    PRONOUN;

    /** As it is stored and printed. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
