package io.sayso.local;

import io.sayso.query.EntitySummary;
import java.util.List;

/** A name that several are called by. */
final class AmbiguousNameException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient List<EntitySummary> candidates;

    AmbiguousNameException(String name, List<EntitySummary> candidates) {
        super("\"" + name + "\" may be any of " + candidates.size());
        this.name = name;
        this.candidates = candidates;
    }

    String name() {
        return name;
    }

    List<EntitySummary> candidates() {
        return candidates;
    }
}
