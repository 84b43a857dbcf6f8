package io.sayso.article;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/** An object's content on its way through the unpacking, read as far as is asked for. Not for several threads. */
final class Content {

    /** That the object's bytes did not come, through no fault of its own: it can be tried again. */
    private static final class Source extends FilterInputStream {

        private final String name;

        Source(String name, InputStream in) {
            super(in);
            this.name = name;
        }

        @Override
        public int read() {
            try {
                return super.read();
            } catch (IOException e) {
                throw broken(e);
            }
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            try {
                return super.read(bytes, from, length);
            } catch (IOException e) {
                throw broken(e);
            }
        }

        private UncheckedIOException broken(IOException e) {
            return new UncheckedIOException("object " + name + " could not be read to its end", e);
        }
    }

    private final RawObject object;
    private InputStream in;
    private boolean packed;

    Content(RawObject object) {
        this.object = object;
        this.in = new BufferedInputStream(new Source(object.name(), object.content()));
    }

    /** From the first byte that was not yet read, save by {@link #head}. */
    InputStream in() {
        return in;
    }

    /** The first bytes, without reading past them: {@code length} of them, or fewer if there are no more. */
    byte[] head(int length) throws UnreadableArticleException {
        try {
            in.mark(length);
            byte[] head = in.readNBytes(length);
            in.reset();
            return head;
        } catch (IOException e) {
            throw unsound(e);
        }
    }

    boolean isGzip() throws UnreadableArticleException {
        byte[] head = head(2);
        return head.length == 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
    }

    /** Takes what follows as gzip. */
    void gunzip() throws UnreadableArticleException {
        try {
            in = new BufferedInputStream(new GZIPInputStream(in));
            packed = true;
        } catch (IOException e) {
            throw unsound(e);
        }
    }

    /** All of it, and never more than {@code maxBytes} in memory. */
    byte[] all(int maxBytes) throws UnreadableArticleException {
        if (!packed && object.length() > maxBytes) {
            throw tooLong(maxBytes, "holds " + object.length());
        }
        try {
            byte[] bytes = in.readNBytes(maxBytes);
            if (in.read() >= 0) {
                throw tooLong(maxBytes, packed ? "its gzip unpacks to more" : "holds more");
            }
            return bytes;
        } catch (IOException e) {
            throw unsound(e);
        }
    }

    private UnreadableArticleException tooLong(int maxBytes, String but) {
        return new UnreadableArticleException(
                object.name() + ": object must hold at most " + maxBytes + " bytes of text, but " + but);
    }

    private UnreadableArticleException unsound(IOException e) {
        String message = e instanceof EOFException
                ? "gzip must end with its checksum, but ends early, after " + object.length() + " bytes"
                : "gzip must be sound, but is not: " + e.getMessage();
        return new UnreadableArticleException(object.name() + ": " + message, e);
    }
}
