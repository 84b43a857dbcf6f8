package io.sayso.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * ninjs (IPTC, "News in JSON"): {@code body_xhtml}, {@code body_html}, {@code body_text} of 1.x, {@code headlines[]} and
 * {@code bodies[]} of 2.x and 3.x. Of several bodies the one in markup is taken, since it alone is sure to have its
 * paragraphs; of several in markup, or several plain, the longest.
 */
final class NinjsDialect implements JsonDialect {

    private static final String FORMAT = "ninjs";

    @Override
    public boolean accepts(JsonNode json) {
        boolean bodies = json.path("bodies").isArray()
                || json.has("body_text")
                || json.has("body_html")
                || json.has("body_xhtml");
        boolean named = json.has("uri")
                && (json.has("pubstatus")
                        || json.has("pubStatus")
                        || json.has("versioncreated")
                        || json.has("versionCreated"));
        return bodies || named;
    }

    @Override
    public Article read(JsonNode json, String name, DecodedObject object) throws UnreadableArticleException {
        String type = JsonFields.first(json, "type");
        if (type != null && !type.equals("text") && !type.equals("composite")) {
            throw new UnreadableArticleException(name + ": ninjs type must be text, but is " + ParserWords.name(type));
        }
        Metadata metadata = metadata(json, object);
        Body body = body(json, metadata.title());
        if (body.isEmpty() && metadata.status() == PublicationStatus.USABLE) {
            throw new UnreadableArticleException(
                    name + ": ninjs must have words in bodies[], body_html or body_text, but has none");
        }
        return body.article(metadata, FORMAT);
    }

    private static Body body(JsonNode json, @Nullable String title) {
        String markup = longer(JsonFields.text(json, "body_xhtml"), JsonFields.text(json, "body_html"));
        String plain = JsonFields.text(json, "body_text");
        for (JsonNode body : json.path("bodies")) {
            String type = (JsonFields.first(body, "contentType", "contenttype") + "").toLowerCase(Locale.ROOT);
            String value = JsonFields.text(body, "value");
            if (type.contains("html") || type.contains("xml")) {
                markup = longer(markup, value);
            } else {
                plain = longer(plain, value);
            }
        }
        Body rich = markup == null ? Body.EMPTY : Body.ofHtml(markup, title);
        return !rich.isEmpty() || plain == null ? rich : Body.ofPlain(plain.strip());
    }

    private static @Nullable String longer(@Nullable String one, @Nullable String other) {
        return one == null || (other != null && other.length() > one.length()) ? other : one;
    }

    private static Metadata metadata(JsonNode json, DecodedObject object) {
        PublicationTime told = JsonFields.time(
                json,
                FORMAT,
                "firstcreated",
                "firstCreated",
                "contentCreated",
                "contentcreated",
                "versioncreated",
                "versionCreated");
        Instant embargo = Timestamps.parse(JsonFields.first(json, "embargoed"));
        return Metadata.builder()
                .title(title(json))
                .byline(XmlText.byline(JsonFields.first(json, "byline", "by", "authors")))
                .published(PublicationTime.orLastModified(told, object))
                .language(Languages.tag(JsonFields.first(json, "language")))
                .url(url(json))
                .publisher(JsonFields.first(
                        json, "copyrightholder", "copyrightHolder", "provider", "source", "infosources"))
                .section(JsonFields.first(json, "section", "sections", "subject", "subjects"))
                .itemId(JsonFields.first(json, "guid", "uri"))
                .status(PublicationStatuses.of(JsonFields.first(json, "pubstatus", "pubStatus")))
                .embargoedUntil(embargo)
                .build();
    }

    /** Of several headlines the one whose role is main, or else the first. */
    private static @Nullable String title(JsonNode json) {
        JsonNode headlines = json.path("headlines");
        String first = null;
        for (JsonNode headline : headlines) {
            String value = JsonFields.first(headline, "value");
            String role = JsonFields.first(headline, "role");
            if (role != null && (role.endsWith("main") || role.endsWith("headline"))) {
                return plain(value);
            }
            first = first == null ? value : first;
        }
        return plain(first != null ? first : JsonFields.first(json, "headline", "title"));
    }

    private static @Nullable String plain(@Nullable String headline) {
        return headline == null || headline.indexOf('<') < 0
                ? headline
                : XmlText.line(org.jsoup.Jsoup.parseBodyFragment(headline).text());
    }

    private static @Nullable String url(JsonNode json) {
        String uri = JsonFields.first(json, "url", "uri");
        return uri != null && uri.startsWith("http") ? uri : null;
    }
}
