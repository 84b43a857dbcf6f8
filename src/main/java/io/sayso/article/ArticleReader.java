package io.sayso.article;

import java.util.List;

/**
 * Reads an object as one or several news articles: unpacks it, decodes it, and hands the text to the reader of its format. Safe for
 * use by several threads.
 *
 * <p>Packed is what content encoding, the name's ending {@code .gz} or the first bytes say is gzip. Of a text's
 * encoding, {@link TextDecoder} tells. Containers come first. The first reader that accepts the text reads it; plain text accepts any.
 */
public final class ArticleReader {

    /** 5 MiB: some thirty times the longest article that newsrooms print. */
    public static final int DEFAULT_MAX_BYTES = 5 * 1024 * 1024;

    private static final int HEAD_BYTES = 512;

    private final int maxBytes;
    private final TextDecoder decoder = new TextDecoder();
    private final List<ContainerReader> containers;
    private final List<FormatReader> formats =
            List.of(new HtmlArticleReader(), new XmlArticleReader(), new JsonArticleReader(), new PlainTextReader());

    /** With {@link #DEFAULT_MAX_BYTES}. */
    public ArticleReader() {
        this(DEFAULT_MAX_BYTES);
    }

    /**
     * @param maxBytes how long an article may be at most, in bytes after unpacking; an object that holds several may be
     *     longer
     * @throws IllegalArgumentException if {@code maxBytes} is not positive
     */
    public ArticleReader(int maxBytes) {
        this(maxBytes, containers(new ArticleReader(maxBytes, List.of())));
    }

    private ArticleReader(int maxBytes, List<ContainerReader> containers) {
        if (maxBytes <= 0) {
            throw new IllegalArgumentException("maxBytes must be > 0, but was " + maxBytes);
        }
        this.maxBytes = maxBytes;
        this.containers = containers;
    }

    /** @param entries reads what lies in them: no containers */
    private static List<ContainerReader> containers(ArticleReader entries) {
        return List.of(new ZipReader(entries), new WarcArchiveReader(entries));
    }

    /**
     * Reads an object's one article, or finds that it holds several: these are read one by one, as long as the object is
     * open. May fail with an {@link java.io.UncheckedIOException} if the object's bytes can't be had.
     *
     * @throws UnreadableArticleException if the object is too long, badly packed, not text, empty, or of a format that
     *     Sayso does not know; the message names the object and what was expected
     */
    public Contents read(RawObject object) throws UnreadableArticleException {
        Content content = Unpacker.unpack(object);
        byte[] head = content.head(HEAD_BYTES);
        for (ContainerReader container : containers) {
            if (container.accepts(head, object)) {
                return container.read(object, content.in());
            }
        }
        String kind = BinaryKinds.of(head);
        if (kind != null) {
            throw new UnreadableArticleException(object.name() + ": object must hold text, but seems to be " + kind);
        }
        return read(object, content.all(maxBytes));
    }

    private Contents read(RawObject object, byte[] bytes) throws UnreadableArticleException {
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
