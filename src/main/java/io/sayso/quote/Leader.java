package io.sayso.quote;

import io.sayso.entity.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who has the highest score.
 *
 * @param entity of equals the first; null if there are no scores
 * @param lead how far it is ahead of the next; infinite if there is no other, and 0 if there is none at all
 */
record Leader(@Nullable Entity entity, double lead) {

    static Leader of(Map<Entity, Double> scores) {
        Entity best = null;
        double highest = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (Map.Entry<Entity, Double> entry : scores.entrySet()) {
            if (entry.getValue() > highest) {
                second = highest;
                highest = entry.getValue();
                best = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        return new Leader(best, best == null ? 0 : highest - second);
    }
}
