package io.sayso.article;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An object's text with what its store says about it.
 *
 * @param name the object's key without {@code .gz}
 * @param text decoded, without a byte order mark, otherwise unmodified
 * @param mediaType in lower case and without parameters, such as {@code "text/html"}; null if not known
 * @param lastModified UTC; null if not known
 */
record DecodedObject(
        String name,
        String text,
        @Nullable String mediaType,
        @Nullable Instant lastModified) {

    /** Whether the name ends in a dot and one of the endings, in any case. */
    boolean nameEndsIn(String... endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (lower.endsWith("." + ending)) {
                return true;
            }
        }
        return false;
    }
}
