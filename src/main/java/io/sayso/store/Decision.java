package io.sayso.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What to do with a change, given what the table says of the article: the same for every kind of store. */
enum Decision {
    /**
     * The change is newer, or it was begun before and not finished, or an embargo has ended, or another extractor found
     * what is stored.
     */
    APPLY,
    UNCHANGED,
    STALE;

    /**
     * Of two events that can't be told apart in time, one a removal, the removal counts as the later: whatever order
     * they are delivered in, and however often, the end is the same.
     *
     * @param stored what the table says; null if it knows nothing of the article
     */
    static Decision of(@Nullable Meta stored, Meta next) {
        if (stored == null) {
            return APPLY;
        }
        int order = VersionOrder.INSTANCE.compare(stored.version(), next.version());
        if (order == 0) {
            order = Boolean.compare(stored.state().isRemoval(), next.state().isRemoval());
        }
        if (order != 0) {
            return order < 0 ? APPLY : STALE;
        }
        boolean released = stored.hidden() && !next.hidden();
        boolean sameExtractor = Objects.equals(stored.extractorVersion(), next.extractorVersion());
        return stored.state().isFinished() && !released && sameExtractor ? UNCHANGED : APPLY;
    }

    /** @throws IllegalStateException if the change is to be applied: then the outcome is not yet known */
    Outcome outcome() {
        return switch (this) {
            case UNCHANGED -> Outcome.UNCHANGED;
            case STALE -> Outcome.STALE;
            case APPLY -> throw new IllegalStateException("a change that must be applied has no outcome yet");
        };
    }
}
