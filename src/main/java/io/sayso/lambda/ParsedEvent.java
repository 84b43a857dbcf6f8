package io.sayso.lambda;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An event as it was read.
 *
 * @param changes in the event's order
 * @param ignored for each part of it that asks for nothing, what it was, such as {@code "s3:TestEvent"}
 */
public record ParsedEvent(List<ObjectChange> changes, List<String> ignored) {

    public ParsedEvent {
        changes = List.copyOf(changes);
        ignored = List.copyOf(ignored);
    }

    /** Whatever it tells of, as {@code bucket/key}. */
    Set<String> objects() {
        return changes.stream()
                .map(ObjectChange::version)
                .map(v -> v.bucket() + "/" + v.key())
                .collect(Collectors.toSet());
    }
}
