package io.sayso.article;

import java.time.Instant;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * NITF 3 (IPTC, "News Industry Text Format"). An article whose status is embargoed is withheld until its date of
 * release.
 */
final class NitfDialect implements XmlDialect {

    static final String FORMAT = "nitf";

    private static final String NO_TEXT = "media, table, figure, tagline, [management-status=internal]";

    @Override
    public Set<String> roots() {
        return Set.of("nitf");
    }

    @Override
    public Contents read(Document xml, DecodedObject object) throws UnreadableArticleException {
        Metadata metadata = metadata(xml, object);
        Body body = body(xml, metadata.title());
        if (body.isEmpty() && metadata.status() == PublicationStatus.USABLE) {
            throw new UnreadableArticleException(
                    object.name() + ": NITF must have words in <body.content>, but has none");
        }
        return new Contents.One(body.article(metadata, FORMAT));
    }

    /** The text of a {@code <body.content>}, of an article or inside of another format. */
    static Body body(Element nitf, @Nullable String title) {
        Element content = nitf.selectFirst("body-content");
        if (content == null) {
            return Body.EMPTY;
        }
        Document fragment = Document.createShell("");
        fragment.body().insertChildren(0, content.childNodesCopy());
        fragment.select(NO_TEXT).remove();
        return Body.ofFragment(fragment, title);
    }

    private static Metadata metadata(Element nitf, DecodedObject object) {
        String status = XmlText.attribute(nitf, "docdata", "management-status");
        PublicationTime release =
                PublicationTime.of(XmlText.attribute(nitf, "docdata > date-release", "norm"), "NITF date.release");
        PublicationTime issue =
                PublicationTime.of(XmlText.attribute(nitf, "docdata > date-issue", "norm"), "NITF date.issue");
        PublicationTime story =
                PublicationTime.of(XmlText.attribute(nitf, "body-head story-date", "norm"), "NITF story.date");
        PublicationTime told = issue != null ? issue : story != null ? story : release;
        return Metadata.builder()
                .title(XmlText.first(nitf, "hedline > hl1", "head > title"))
                .byline(XmlText.byline(XmlText.first(nitf, "body-head byline", "byline")))
                .published(PublicationTime.orLastModified(told, object))
                .language(Languages.tag(XmlText.attribute(nitf, "nitf, body-content", "xml:lang")))
                .url(XmlText.attribute(nitf, "head > pubdata", "ex-ref"))
                .publisher(first(
                        XmlText.attribute(nitf, "docdata > doc-copyright", "holder"),
                        XmlText.attribute(nitf, "head > pubdata", "name"),
                        XmlText.first(nitf, "body-head distributor")))
                .section(XmlText.attribute(nitf, "head > pubdata", "position.section"))
                .itemId(XmlText.attribute(nitf, "docdata > doc-id", "id-string"))
                .status(PublicationStatuses.of(status))
                .embargoedUntil(embargo(status, release))
                .build();
    }

    private static @Nullable Instant embargo(@Nullable String status, @Nullable PublicationTime release) {
        return PublicationStatuses.of(status) == PublicationStatus.WITHHELD && release != null ? release.at() : null;
    }

    private static @Nullable String first(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null) {
                return candidate;
            }
        }
        return null;
    }
}
