package io.sayso.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Atom (RFC 4287): each entry of a feed is an article, or the entry that is a document of its own. */
final class AtomDialect implements XmlDialect {

    private static final String FORMAT = "atom";

    @Override
    public Set<String> roots() {
        return Set.of("feed", "entry");
    }

    @Override
    public Contents read(Document xml, DecodedObject object) throws UnreadableArticleException {
        Element feed = xml.selectFirst("feed");
        if (feed == null) {
            Element entry = xml.child(0);
            return new Contents.One(article(entry, entry, object.name(), object));
        }
        List<Part> parts = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Element entry : feed.select("> entry")) {
            String id = PartIds.unique(XmlText.first(entry, "> id"), ids);
            parts.add(LazyPart.of(object.name(), id, name -> article(entry, feed, name, object)));
        }
        return new Contents.Several(FORMAT, Part.of(parts));
    }

    private static Article article(Element entry, Element feed, String name, DecodedObject object)
            throws UnreadableArticleException {
        String title = plain(entry.selectFirst("> title"));
        Body body = FeedBody.fullest(entry, title, "> content", "> summary");
        if (body.isEmpty()) {
            throw new UnreadableArticleException(
                    name + ": <entry> must have words in <content> or <summary>, but has none");
        }
        PublicationTime first = PublicationTime.of(XmlText.first(entry, "> published"), "Atom published");
        PublicationTime told =
                first != null ? first : PublicationTime.of(XmlText.first(entry, "> updated"), "Atom updated");
        Metadata metadata = Metadata.builder()
                .title(title)
                .byline(XmlText.byline(authors(entry, feed)))
                .published(PublicationTime.orLastModified(told, object))
                .language(Languages.tag(language(entry, feed)))
                .url(XmlText.attribute(entry, "> link[rel=alternate], > link:not([rel])", "href"))
                .publisher(entry == feed ? null : plain(feed.selectFirst("> title")))
                .section(XmlText.attribute(entry, "> category", "term"))
                .itemId(XmlText.first(entry, "> id"))
                .build();
        return body.article(metadata, FORMAT);
    }

    /** A title may hold markup that is escaped. */
    private static @Nullable String plain(@Nullable Element title) {
        if (title == null) {
            return null;
        }
        boolean html = title.attr("type").equals("html");
        return XmlText.line(html ? Jsoup.parseBodyFragment(title.wholeText()).text() : title.wholeText());
    }

    /** An entry without an author has its feed's (RFC 4287, section 4.2.1). */
    private static @Nullable String authors(Element entry, Element feed) {
        List<Element> own = entry.select("> author > name");
        String names = (own.isEmpty() ? feed.select("> author > name") : own)
                .stream().map(Element::text).collect(Collectors.joining(", "));
        return XmlText.line(names);
    }

    private static @Nullable String language(Element entry, Element feed) {
        Element content = entry.selectFirst("> content[xml:lang]");
        String own = content == null ? entry.attr("xml:lang") : content.attr("xml:lang");
        return own.isEmpty() ? feed.attr("xml:lang") : own;
    }
}
