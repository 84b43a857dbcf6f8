package io.sayso.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.netpreserve.jwarc.WarcReader;

/** WARC files (ISO 28500), as web archives and CC-NEWS have them: each page is an article. */
final class WarcArchiveReader implements ContainerReader {

    private final ArticleReader pages;

    /** @param pages reads each page */
    WarcArchiveReader(ArticleReader pages) {
        this.pages = pages;
    }

    @Override
    public boolean accepts(byte[] head, RawObject object) {
        return head.length > "WARC/".length()
                && new String(head, 0, "WARC/".length(), StandardCharsets.ISO_8859_1).equals("WARC/");
    }

    @Override
    public Contents read(RawObject object, InputStream in) throws UnreadableArticleException {
        try {
            return new Contents.Several("warc", new WarcParts(object.name(), new WarcReader(in), pages));
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableArticleException(object.name() + ": WARC must begin with a record, but does not: "
                    + e.getClass().getSimpleName());
        }
    }
}
