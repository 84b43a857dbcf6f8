package io.sayso.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * RSS 2.0 with its content module, and RSS 1.0: each item is an article. An item that has only a teaser is stored with
 * that, as there is no telling a short article from a long article's beginning.
 */
final class RssDialect implements XmlDialect {

    private static final String FORMAT = "rss";

    @Override
    public Set<String> roots() {
        return Set.of("rss", "rdf");
    }

    @Override
    public Contents read(Document xml, DecodedObject object) {
        Element channel = xml.selectFirst("channel");
        Element about = channel == null ? xml : channel;
        List<Part> parts = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Element item : xml.select("item")) {
            String told = XmlText.first(item, "> guid", "> link");
            String id = PartIds.unique(told != null ? told : XmlText.line(item.attr("rdf:about")), ids);
            parts.add(LazyPart.of(object.name(), id, name -> article(item, about, name, object)));
        }
        return new Contents.Several(FORMAT, Part.of(parts));
    }

    private static Article article(Element item, Element channel, String name, DecodedObject object)
            throws UnreadableArticleException {
        String title = XmlText.first(item, "> title");
        Body body = FeedBody.fullest(item, title, "> encoded", "> description", "> summary");
        if (body.isEmpty()) {
            throw new UnreadableArticleException(
                    name + ": <item> must have words in <content:encoded> or <description>, but has none");
        }
        Metadata metadata = Metadata.builder()
                .title(title)
                .byline(XmlText.byline(mailName(XmlText.first(item, "> creator", "> author"))))
                .published(PublicationTime.orLastModified(published(item), object))
                .language(Languages.tag(XmlText.first(channel, "> language")))
                .url(link(item))
                .publisher(XmlText.first(channel, "> title"))
                .section(XmlText.first(item, "> category"))
                .itemId(XmlText.first(item, "> guid"))
                .build();
        return body.article(metadata, FORMAT);
    }

    private static @Nullable PublicationTime published(Element item) {
        PublicationTime time = PublicationTime.of(XmlText.first(item, "> pubdate"), "RSS pubDate");
        return time != null ? time : PublicationTime.of(XmlText.first(item, "> date"), "RSS dc:date");
    }

    /** A guid is an address unless it says that it is none (RSS 2.0 specification, "guid"). */
    private static @Nullable String link(Element item) {
        String link = XmlText.first(item, "> link");
        String guid = XmlText.first(item, "> guid:not([ispermalink=false])");
        return link != null ? link : guid != null && guid.startsWith("http") ? guid : null;
    }

    /** Authors are to be written as "ada@paper.example (Ada Brook)". */
    private static @Nullable String mailName(@Nullable String author) {
        return author == null ? null : author.replaceFirst("^\\S+@\\S+ \\((.+)\\)$", "$1");
    }
}
