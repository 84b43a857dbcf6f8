package io.sayso.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an object with several articles was read as.
 *
 * @param format such as {@code "zip"}
 * @param parts all of them, in the object's order
 */
public record Container(String format, List<Entry> parts) {

    /**
     * One of its articles.
     *
     * @param id tells it from the others
     * @param key under which it is stored
     * @param failure why it is not stored; null if it is
     */
    public record Entry(String id, String key, @Nullable String failure) {}

    public Container {
        parts = List.copyOf(parts);
    }

    /** How many are not stored. */
    public int failures() {
        return (int) parts.stream().filter(p -> p.failure() != null).count();
    }
}
