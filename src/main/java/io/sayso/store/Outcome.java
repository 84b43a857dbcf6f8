package io.sayso.store;

/** What a change did to the table. */
public enum Outcome {
    STORED,
    REMOVED,
    /** The same event was applied before: nothing was changed. */
    UNCHANGED,
    /** A newer event was applied before: nothing was changed. */
    STALE
}
