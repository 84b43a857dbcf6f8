package io.sayso.article;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells about its article: Open Graph (ogp.me), schema.org as JSON-LD or microdata, and plain HTML, in this
 * order.
 */
record PageMetadata(
        @Nullable String title,
        @Nullable String byline,
        @Nullable PublicationTime published,
        @Nullable String language,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String section,
        @Nullable String itemId) {

    private static final List<String> DATE_NAMES = List.of(
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "dc.date",
            "dc.date.issued",
            "dcterms.created",
            "sailthru.date",
            "parsely-pub-date");

    static PageMetadata of(Document page) {
        JsonLd jsonLd = JsonLd.of(page);
        return new PageMetadata(
                title(page, jsonLd),
                byline(page, jsonLd),
                published(page, jsonLd),
                language(page, jsonLd),
                url(page),
                publisher(page, jsonLd),
                first(
                        attribute(page, "meta[property=article:section], meta[name=article:section]", "content"),
                        jsonLd.section()),
                jsonLd.identifier());
    }

    private static @Nullable String title(Document page, JsonLd jsonLd) {
        Element heading = page.selectFirst("article h1, main h1, h1");
        return first(
                PageTitle.withoutSite(attribute(page, "meta[property=og:title]", "content"), publisher(page, jsonLd)),
                jsonLd.headline(),
                heading == null || PageTitle.isSite(heading.text(), page) ? null : heading.text(),
                PageTitle.of(page));
    }

    private static @Nullable String publisher(Document page, JsonLd jsonLd) {
        return first(attribute(page, "meta[property=og:site_name]", "content"), jsonLd.publisher());
    }

    private static @Nullable String byline(Document page, JsonLd jsonLd) {
        Element named = page.selectFirst("[rel=author], [itemprop=author], .byline, .author-name");
        String byline = first(
                attribute(page, "meta[name=author]", "content"),
                jsonLd.author(),
                attribute(page, "meta[property=article:author]:not([content^=http])", "content"),
                named == null ? null : named.text());
        return byline == null ? null : byline.replaceFirst("^(?:By|BY|by)[: ]\\s*", "");
    }

    private static @Nullable PublicationTime published(Document page, JsonLd jsonLd) {
        PublicationTime time = time(
                attribute(page, "meta[property=article:published_time]", "content"), "meta article:published_time");
        time = time != null ? time : time(jsonLd.datePublished(), "JSON-LD datePublished");
        time = time != null ? time : time(microdata(page), "itemprop datePublished");
        for (Element element : page.select("article time[datetime], main time[datetime], time[datetime]")) {
            time = time != null ? time : time(element.attr("datetime"), "time datetime");
        }
        for (Element meta : page.select("meta[name]")) {
            String name = meta.attr("name").toLowerCase(Locale.ROOT);
            if (time == null && DATE_NAMES.contains(name)) {
                time = time(meta.attr("content"), "meta " + name);
            }
        }
        return time;
    }

    private static @Nullable String microdata(Document page) {
        Element element = page.selectFirst("[itemprop=datePublished]");
        return element == null ? null : first(element.attr("datetime"), element.attr("content"), element.text());
    }

    private static @Nullable PublicationTime time(@Nullable String words, String source) {
        return PublicationTime.of(words, source);
    }

    private static @Nullable String language(Document page, JsonLd jsonLd) {
        String article = Languages.tag(jsonLd.language());
        return article != null ? article : Languages.tag(attribute(page, "html[lang]", "lang"));
    }

    private static @Nullable String url(Document page) {
        return first(
                attribute(page, "link[rel=canonical]", "href"), attribute(page, "meta[property=og:url]", "content"));
    }

    private static @Nullable String attribute(Document page, String selector, String attribute) {
        Element element = page.selectFirst(selector);
        return element == null ? null : first(element.attr(attribute));
    }

    /** The first that isn't blank, its white space normalised. */
    private static @Nullable String first(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null && !candidate.isBlank()) {
                return candidate.strip().replaceAll("\\s+", " ");
            }
        }
        return null;
    }
}
