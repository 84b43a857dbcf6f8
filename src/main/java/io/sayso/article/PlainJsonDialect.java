package io.sayso.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An article in JSON of nobody's standard, by the field names that exports and crawlers usually have. */
final class PlainJsonDialect implements JsonDialect {

    private static final String FORMAT = "json";

    private static final String[] BODIES = {
        "text",
        "body",
        "content",
        "maintext",
        "article_text",
        "article",
        "fulltext",
        "full_text",
        "story",
        "html",
        "description",
        "summary"
    };

    /** Markup, and not a comparison or a name in angle brackets. */
    private static final Pattern MARKUP = Pattern.compile(
            "</?(?:p|br|div|span|h[1-6]|ul|ol|li|blockquote|a|em|strong|b|i|img|section|article)\\b[^<>]{0,400}>",
            Pattern.CASE_INSENSITIVE);

    static List<String> bodyNames() {
        return Arrays.asList(BODIES);
    }

    @Override
    public boolean accepts(JsonNode json) {
        return json.isObject() && words(json) != null;
    }

    @Override
    public Article read(JsonNode json, String name, DecodedObject object) throws UnreadableArticleException {
        String title = JsonFields.first(json, "title", "headline", "heading", "name");
        Body body = body(String.valueOf(words(json)), title);
        if (body.isEmpty()) {
            throw new UnreadableArticleException(
                    name + ": JSON must have words in a field " + bodyNames() + ", but they are markup alone");
        }
        PublicationTime told = JsonFields.time(
                json,
                FORMAT,
                "publishedAt",
                "published_at",
                "published",
                "datePublished",
                "date_publish",
                "publish_date",
                "publishDate",
                "pubDate",
                "pub_date",
                "date",
                "datetime",
                "timestamp",
                "created",
                "createdAt",
                "created_at");
        Metadata metadata = Metadata.builder()
                .title(title)
                .byline(XmlText.byline(JsonFields.first(json, "byline", "author", "authors", "by", "creator")))
                .published(PublicationTime.orLastModified(told, object))
                .language(Languages.tag(JsonFields.first(json, "language", "lang", "locale")))
                .url(JsonFields.first(json, "url", "link", "permalink", "canonical_url"))
                .publisher(JsonFields.first(
                        json, "publisher", "publication", "source", "source_domain", "site", "site_name", "outlet"))
                .section(JsonFields.first(json, "section", "category", "categories", "desk"))
                .itemId(JsonFields.first(json, "guid", "uri", "id", "_id"))
                .status(PublicationStatuses.of(JsonFields.first(json, "pubstatus", "status")))
                .embargoedUntil(Timestamps.parse(JsonFields.first(json, "embargoed", "embargo", "embargoedUntil")))
                .build();
        return body.article(metadata, FORMAT);
    }

    /** A string of markup or of plain text. */
    static Body body(String words, @Nullable String title) {
        return MARKUP.matcher(words).find() ? Body.ofHtml(words, title) : Body.ofPlain(words.strip());
    }

    private static @Nullable String words(JsonNode json) {
        for (String field : BODIES) {
            String words = JsonFields.text(json, field);
            if (words != null) {
                return words;
            }
            JsonNode paragraphs = json.path(field);
            if (paragraphs.isArray()
                    && !paragraphs.isEmpty()
                    && paragraphs.get(0).isTextual()) {
                StringBuilder joined = new StringBuilder();
                paragraphs.forEach(p -> joined.append(p.asText()).append("\n\n"));
                return joined.toString();
            }
        }
        return null;
    }
}
