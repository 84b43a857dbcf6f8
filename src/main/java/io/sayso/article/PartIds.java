package io.sayso.article;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ids of an object's parts: each once, none empty. */
final class PartIds {

    /** Longer than any address or guid that a person has seen; a key's part has to fit into DynamoDB's 2 KB. */
    private static final int MAX_LENGTH = 600;

    private PartIds() {}

    /**
     * The id that the part gives itself, or else its number among the parts, from 1; with {@code #2} and so on where an
     * earlier part has it already.
     *
     * @param taken of the parts before it; the result is added
     */
    static String unique(@Nullable String told, Set<String> taken) {
        String id = told == null || told.isBlank() ? String.valueOf(taken.size() + 1) : told;
        String base = id.length() <= MAX_LENGTH
                ? id
                : id.substring(0, MAX_LENGTH - 9) + "~" + Integer.toHexString(id.hashCode());
        String unique = base;
        for (int n = 2; !taken.add(unique); n++) {
            unique = base + "#" + n;
        }
        return unique;
    }
}
