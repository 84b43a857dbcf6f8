package io.sayso.store;

/** How far the last change of an article has got, as its META item says. The names are stored: they never change. */
enum ArticleState {
    /** Being stored in several transactions; what else is in the table is not to be read. */
    WRITING,
    /** Stored. */
    READY,
    /** Being removed in several transactions; what else is in the table is not to be read. */
    REMOVING,
    /** Removed: nothing is left but META, so that older events are told. */
    REMOVED;

    boolean isRemoval() {
        return this == REMOVING || this == REMOVED;
    }

    boolean isFinished() {
        return this == READY || this == REMOVED;
    }

    /** The state in which a change to this one is under way. */
    ArticleState underWay() {
        return isRemoval() ? REMOVING : WRITING;
    }
}
