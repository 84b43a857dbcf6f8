package io.sayso.article;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids of an object's parts: each once, none empty. */
final class PartIds {

    /** With an S3 key of 1,024 bytes before it an id has to fit into the 2,048 bytes of a DynamoDB partition key. */
    private static final int MAX_BYTES = 700;

    private static final int KEPT = 150;

    private PartIds() {}

    /**
     * The id that the part gives itself, or else its number among the parts, from 1; with {@code #2} and so on where an
     * earlier part has it already.
     *
     * @param taken of the parts before it; the result is added
     */
    static String unique(@Nullable String told, Set<String> taken) {
        String id = told == null || told.isBlank() ? String.valueOf(taken.size() + 1) : told;
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        String base = bytes.length <= MAX_BYTES ? id : id.substring(0, KEPT) + "~" + UUID.nameUUIDFromBytes(bytes);
        String unique = base;
        for (int n = 2; !taken.add(unique); n++) {
            unique = base + "#" + n;
        }
        return unique;
    }
}
