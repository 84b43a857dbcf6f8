package io.sayso.quote;

import io.sayso.entity.Entity;
import java.util.List;

/**
 * Who said a quote, and how that was found.
 *
 * @param entities empty if not known
 * @param rule the name of the rule that found them, {@code "none"} if none did
 * @param confidence 0 to 1; 1 where there is nothing to doubt, or nothing found
 */
record Resolved(List<Entity> entities, Resolution how, String rule, double confidence) {

    static final Resolved NOBODY = new Resolved(List.of(), Resolution.NONE, "none", 1);

    Resolved {
        entities = List.copyOf(entities);
    }

    static Resolved one(Entity entity, Resolution how, String rule, double confidence) {
        return new Resolved(List.of(entity), how, rule, confidence);
    }

    List<Speaker> speakers() {
        return entities.stream().map(e -> new Speaker(e.id(), e.name())).toList();
    }
}
