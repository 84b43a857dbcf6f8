package io.sayso.article;

import java.util.Locale;
import java.util.Set;

/** Undoes gzip. */
final class Unpacker {

    /** Encodings that need a decoder we lack; S3 lists {@code aws-chunked} as well, and it changes nothing. */
    private static final Set<String> UNSUPPORTED = Set.of("br", "deflate", "compress", "zstd");

    /** An object may be packed twice: by the writer, whose name ends in .gz, and again by the uploader. */
    private static final int MAX_LAYERS = 2;

    private Unpacker() {}

    static Content unpack(RawObject object) throws UnreadableArticleException {
        Content content = new Content(object);
        requireGzipIfSaid(object, content);
        for (int layer = 0; layer < MAX_LAYERS && content.isGzip(); layer++) {
            content.gunzip();
        }
        return content;
    }

    /** The name without {@code .gz}. */
    static String unpackedName(String name) {
        return namedGzip(name) ? name.substring(0, name.length() - ".gz".length()) : name;
    }

    private static boolean namedGzip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    private static void requireGzipIfSaid(RawObject object, Content content) throws UnreadableArticleException {
        boolean encoded = false;
        String encodings = object.contentEncoding();
        for (String encoding : (encodings == null ? "" : encodings.toLowerCase(Locale.ROOT)).split("\\s*,\\s*", -1)) {
            if (UNSUPPORTED.contains(encoding)) {
                throw new UnreadableArticleException(
                        object.name() + ": content encoding must be gzip or none, but was \"" + encodings + "\"");
            }
            encoded |= encoding.equals("gzip") || encoding.equals("x-gzip");
        }
        if ((encoded || namedGzip(object.name())) && !content.isGzip()) {
            throw new UnreadableArticleException(object.name() + ": object must begin with gzip's bytes 1f 8b, as its "
                    + (encoded ? "content encoding" : "name") + " says, but " + beginning(content.head(2)));
        }
    }

    private static String beginning(byte[] head) {
        return switch (head.length) {
            case 0 -> "is empty";
            case 1 -> String.format("is the one byte %02x", head[0]);
            default -> String.format("begins with %02x %02x", head[0], head[1]);
        };
    }
}
