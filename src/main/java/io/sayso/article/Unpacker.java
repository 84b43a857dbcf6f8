package io.sayso.article;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Undoes gzip, and never unpacks more than it may. */
final class Unpacker {

    /** Encodings that need a decoder we lack; S3 lists {@code aws-chunked} as well, and it changes nothing. */
    private static final Set<String> UNSUPPORTED = Set.of("br", "deflate", "compress", "zstd");

    /** An object may be packed twice: by the writer, whose name ends in .gz, and again by the uploader. */
    private static final int MAX_LAYERS = 2;

    private final int maxBytes;

    Unpacker(int maxBytes) {
        if (maxBytes <= 0) {
            throw new IllegalArgumentException("maxBytes must be > 0, but was " + maxBytes);
        }
        this.maxBytes = maxBytes;
    }

    /** The object's bytes, unpacked, at most {@code maxBytes} of them. */
    byte[] unpack(RawObject object) throws UnreadableArticleException {
        requireGzipIfSaid(object);
        byte[] bytes = object.bytes();
        for (int layer = 0; layer < MAX_LAYERS && isGzip(bytes); layer++) {
            bytes = gunzip(object.name(), bytes);
        }
        if (bytes.length > maxBytes) {
            throw new UnreadableArticleException(tooLong(object.name()) + "holds " + bytes.length);
        }
        return bytes;
    }

    /** The name without {@code .gz}. */
    static String unpackedName(String name) {
        return namedGzip(name) ? name.substring(0, name.length() - ".gz".length()) : name;
    }

    private static boolean namedGzip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length >= 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
    }

    private static void requireGzipIfSaid(RawObject object) throws UnreadableArticleException {
        boolean encoded = false;
        String encodings = object.contentEncoding();
        for (String encoding : (encodings == null ? "" : encodings.toLowerCase(Locale.ROOT)).split("\\s*,\\s*", -1)) {
            if (UNSUPPORTED.contains(encoding)) {
                throw new UnreadableArticleException(
                        object.name() + ": content encoding must be gzip or none, but was \"" + encodings + "\"");
            }
            encoded |= encoding.equals("gzip") || encoding.equals("x-gzip");
        }
        if ((encoded || namedGzip(object.name())) && !isGzip(object.bytes())) {
            throw new UnreadableArticleException(object.name() + ": object must begin with gzip's bytes 1f 8b, as its "
                    + (encoded ? "content encoding" : "name") + " says, but " + beginning(object.bytes()));
        }
    }

    private static String beginning(byte[] bytes) {
        return switch (bytes.length) {
            case 0 -> "is empty";
            case 1 -> String.format("is the one byte %02x", bytes[0]);
            default -> String.format("begins with %02x %02x", bytes[0], bytes[1]);
        };
    }

    private byte[] gunzip(String name, byte[] packed) throws UnreadableArticleException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] bytes = in.readNBytes(maxBytes);
            if (in.read() >= 0) {
                throw new UnreadableArticleException(tooLong(name) + "its gzip unpacks to more");
            }
            return bytes;
        } catch (EOFException e) {
            throw new UnreadableArticleException(
                    name + ": gzip must end with its checksum, but ends early, after " + packed.length + " bytes", e);
        } catch (IOException e) {
            throw new UnreadableArticleException(name + ": gzip must be sound, but is not: " + e.getMessage(), e);
        }
    }

    private String tooLong(String name) {
        return name + ": object must hold at most " + maxBytes + " bytes of text, but ";
    }
}
