package io.sayso.quote;

import java.util.List;

/** Quotes that a page's layout shows, whatever its words: one way of setting speech each. */
interface LayoutRule {

    /** How sure a quote is that the layout alone shows. */
    double CONFIDENCE = 0.9;

    List<FoundQuote> find(Page page);

    /** Whether its quotes are talk from end to end, in which, as within marks, nobody else is quoted. */
    default boolean isTalk() {
        return false;
    }
}
