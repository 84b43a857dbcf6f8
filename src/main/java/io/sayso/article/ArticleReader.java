package io.sayso.article;

import java.util.List;

/**
 * Reads an object as a news article: unpacks it, decodes it, and hands the text to the reader of its format. Safe for
 * use by several threads.
 *
 * <p>Packed is what content encoding, the name's ending {@code .gz} or the first bytes say is gzip. Of a text's
 * encoding, {@link TextDecoder} tells. The first reader that accepts the text reads it; plain text accepts any.
 */
public final class ArticleReader {

    /** 5 MiB: some thirty times the longest article that newsrooms print. */
    public static final int DEFAULT_MAX_BYTES = 5 * 1024 * 1024;

    private final Unpacker unpacker;
    private final TextDecoder decoder = new TextDecoder();
    private final List<FormatReader> formats =
            List.of(new HtmlArticleReader(), new UnknownFormatReader(), new PlainTextReader());

    /** With {@link #DEFAULT_MAX_BYTES}. */
    public ArticleReader() {
        this(DEFAULT_MAX_BYTES);
    }

    /**
     * @param maxBytes how long an object may be at most, in bytes after unpacking
     * @throws IllegalArgumentException if {@code maxBytes} is not positive
     */
    public ArticleReader(int maxBytes) {
        this.unpacker = new Unpacker(maxBytes);
    }

    /**
     * @throws UnreadableArticleException if the object is too long, badly packed, not text, empty, or of a format that
     *     Sayso does not know; the message names the object and what was expected
     */
    public Article read(RawObject object) throws UnreadableArticleException {
        byte[] bytes = unpacker.unpack(object);
        String kind = BinaryKinds.of(bytes);
        if (kind != null) {
            throw new UnreadableArticleException(object.name() + ": object must hold text, but seems to be " + kind);
        }
        DecodedObject decoded = new DecodedObject(
                Unpacker.unpackedName(object.name()),
                decoder.decode(object.name(), bytes, object.contentType()),
                MediaTypes.essence(object.contentType()),
                object.lastModified());
        if (decoded.text().isBlank()) {
            throw new UnreadableArticleException(object.name() + ": object must hold text, but "
                    + (bytes.length == 0 ? "is empty" : "holds only white space"));
        }
        for (FormatReader format : formats) {
            if (format.accepts(decoded)) {
                return format.read(decoded);
            }
        }
        throw new IllegalStateException("plain text must accept any text, but refused that of " + object.name());
    }
}
