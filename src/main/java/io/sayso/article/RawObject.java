package io.sayso.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An object's bytes, to be read once, with what its store says about them.
 *
 * @param name the object's key or the file's name, used for messages and for the name's ending
 * @param content as stored, perhaps compressed; closed with the object
 * @param length of the content as stored, in bytes
 * @param contentType media type such as {@code "text/html; charset=utf-8"}; null if not known
 * @param contentEncoding such as {@code "gzip"}; null if none
 * @param lastModified UTC; null if not known
 */
public record RawObject(
        String name,
        InputStream content,
        long length,
        @Nullable String contentType,
        @Nullable String contentEncoding,
        @Nullable Instant lastModified)
        implements AutoCloseable {

    /** An object in memory; the bytes are not copied. */
    public static RawObject of(
            String name,
            byte[] bytes,
            @Nullable String contentType,
            @Nullable String contentEncoding,
            @Nullable Instant lastModified) {
        return new RawObject(
                name, new ByteArrayInputStream(bytes), bytes.length, contentType, contentEncoding, lastModified);
    }

    /** The same without anything known of it. */
    public static RawObject of(String name, byte[] bytes) {
        return of(name, bytes, null, null, null);
    }

    /** @throws UncheckedIOException if the content can't be closed */
    @Override
    public void close() {
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException("object " + name + " could not be closed", e);
        }
    }
}
