package io.sayso.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An object's bytes with what its store says about them.
 *
 * @param name the object's key or the file's name, used for messages and for the name's ending
 * @param bytes the content as stored, perhaps compressed; not copied
 * @param contentType media type such as {@code "text/html; charset=utf-8"}; null if not known
 * @param contentEncoding such as {@code "gzip"}; null if none
 * @param lastModified UTC; null if not known
 */
public record RawObject(
        String name,
        byte[] bytes,
        @Nullable String contentType,
        @Nullable String contentEncoding,
        @Nullable Instant lastModified) {}
