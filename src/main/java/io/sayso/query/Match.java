package io.sayso.query;

import java.util.List;

/** Whom or what somebody who asks may mean by a name. */
public sealed interface Match {

    record One(String entityId) implements Match {}

    /** @param candidates at least two, those most met first */
    record Several(List<EntitySummary> candidates) implements Match {

        public Several {
            candidates = List.copyOf(candidates);
        }
    }

    record None() implements Match {}
}
