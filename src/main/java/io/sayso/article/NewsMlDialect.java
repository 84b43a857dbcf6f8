package io.sayso.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * NewsML-G2 (IPTC): a news item of its own, or a message with any number of them. Pictures, packages and other items
 * that are no text are left out.
 */
final class NewsMlDialect implements XmlDialect {

    private static final String FORMAT = "newsml-g2";

    @Override
    public Set<String> roots() {
        return Set.of("newsmessage", "newsitem");
    }

    @Override
    public Contents read(Document xml, DecodedObject object) throws UnreadableArticleException {
        List<Element> items =
                xml.select("newsitem").stream().filter(NewsMlDialect::isText).toList();
        if (items.isEmpty()) {
            throw new UnreadableArticleException(
                    object.name() + ": NewsML-G2 must hold a <newsItem> of text, but holds none");
        }
        if (items.size() == 1) {
            return new Contents.One(article(items.get(0), object.name(), object));
        }
        List<Part> parts = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Element item : items) {
            String id = PartIds.unique(XmlText.line(item.attr("guid")), ids);
            parts.add(LazyPart.of(object.name(), id, name -> article(item, name, object)));
        }
        return new Contents.Several(FORMAT, Part.of(parts));
    }

    private static boolean isText(Element item) {
        String itemClass = XmlText.attribute(item, "itemmeta > itemclass", "qcode");
        return itemClass == null || itemClass.endsWith(":text") || itemClass.equals("text");
    }

    private static Article article(Element item, String name, DecodedObject object) throws UnreadableArticleException {
        Metadata metadata = metadata(item, object);
        Body body = body(item, metadata.title());
        if (body.isEmpty() && metadata.status() == PublicationStatus.USABLE) {
            throw new UnreadableArticleException(name
                    + ": <newsItem> must have words in <inlineXML> or <inlineData>, but "
                    + (item.selectFirst("contentset remotecontent") == null ? "has none" : "only names other files"));
        }
        return body.article(metadata, FORMAT);
    }

    private static Body body(Element item, @Nullable String title) {
        for (Element inline : item.select("contentset > inlinexml")) {
            Element nitf = inline.selectFirst("nitf");
            Body body = nitf != null ? NitfDialect.body(nitf, title) : xhtml(inline, title);
            if (!body.isEmpty()) {
                return body;
            }
        }
        for (Element inline : item.select("contentset > inlinedata")) {
            String words = inline.wholeText();
            String type = inline.attr("contenttype").toLowerCase(Locale.ROOT);
            Body body = type.contains("html") ? Body.ofHtml(words, title) : Body.ofPlain(words.strip());
            if (!body.isEmpty()) {
                return body;
            }
        }
        return Body.EMPTY;
    }

    private static Body xhtml(Element inline, @Nullable String title) {
        Element html = inline.selectFirst("body");
        Document fragment = Document.createShell("");
        fragment.body().insertChildren(0, (html == null ? inline : html).childNodesCopy());
        fragment.select("head, title").remove();
        return Body.ofFragment(fragment, title);
    }

    private static Metadata metadata(Element item, DecodedObject object) {
        String embargoed = XmlText.first(item, "itemmeta > embargoed");
        Instant embargo = Timestamps.parse(embargoed);
        // An <embargoed/> without a time: until the publisher says otherwise (NewsML-G2 Guidelines, "Embargoed").
        boolean openEmbargo = item.selectFirst("itemmeta > embargoed") != null && embargo == null;
        PublicationStatus status = PublicationStatuses.of(XmlText.attribute(item, "itemmeta > pubstatus", "qcode"));
        return Metadata.builder()
                .title(XmlText.first(item, "contentmeta > headline", "itemmeta > title"))
                .byline(XmlText.byline(XmlText.first(
                        item, "contentmeta > by", "contentmeta > creator > name", "contentmeta > creator")))
                .published(PublicationTime.orLastModified(published(item), object))
                .language(Languages.tag(XmlText.attribute(item, "contentmeta > language", "tag")))
                .url(XmlText.attribute(
                        item, "itemmeta > link[rel*=permalink], itemmeta > link[rel*=canonical]", "href"))
                .publisher(provider(item))
                .section(XmlText.first(
                        item, "contentmeta > subject > name[xml:lang^=en]", "contentmeta > subject > name"))
                .itemId(XmlText.line(item.attr("guid")))
                .status(openEmbargo && status == PublicationStatus.USABLE ? PublicationStatus.WITHHELD : status)
                .embargoedUntil(embargo)
                .build();
    }

    private static @Nullable PublicationTime published(Element item) {
        PublicationTime first =
                PublicationTime.of(XmlText.first(item, "itemmeta > firstcreated"), "NewsML-G2 firstCreated");
        return first != null
                ? first
                : PublicationTime.of(XmlText.first(item, "itemmeta > versioncreated"), "NewsML-G2 versionCreated");
    }

    private static @Nullable String provider(Element item) {
        String name = XmlText.first(item, "itemmeta > provider > name", "contentmeta > infosource > name");
        String literal = name != null ? name : XmlText.attribute(item, "itemmeta > provider", "literal");
        String code = literal != null ? literal : XmlText.attribute(item, "itemmeta > provider", "qcode");
        return code != null ? code : XmlText.first(item, "contentmeta > creditline");
    }
}
