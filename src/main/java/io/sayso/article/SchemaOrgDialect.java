package io.sayso.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An article of schema.org (NewsArticle and its like) in JSON-LD, with its text in {@code articleBody}. */
final class SchemaOrgDialect implements JsonDialect {

    private static final String FORMAT = "schema.org";

    private static final Set<String> OTHER_ARTICLES = Set.of("BlogPosting", "Report", "LiveBlogPosting");

    @Override
    public boolean accepts(JsonNode json) {
        return isArticle(json) || json.has("articleBody");
    }

    @Override
    public Article read(JsonNode json, String name, DecodedObject object) throws UnreadableArticleException {
        String title = JsonFields.first(json, "headline", "name");
        String words = JsonFields.text(json, "articleBody");
        String own = words != null ? words : JsonFields.text(json, "text");
        Body body = own == null ? Body.EMPTY : PlainJsonDialect.body(own, title);
        if (body.isEmpty()) {
            throw new UnreadableArticleException(
                    name + ": schema.org article must have words in articleBody, but has " + JsonFields.names(json));
        }
        PublicationTime told = JsonFields.time(json, FORMAT, "datePublished", "dateCreated", "dateModified");
        Metadata metadata = Metadata.builder()
                .title(title)
                .byline(XmlText.byline(JsonFields.first(json, "author", "creator")))
                .published(PublicationTime.orLastModified(told, object))
                .language(Languages.tag(language(json)))
                .url(url(json))
                .publisher(JsonFields.first(json, "publisher", "sourceOrganization"))
                .section(JsonFields.first(json, "articleSection"))
                .itemId(JsonFields.first(json, "identifier", "@id"))
                .build();
        return body.article(metadata, FORMAT);
    }

    /** Those of a graph's nodes that are articles. */
    static List<JsonNode> articles(JsonNode graph) {
        List<JsonNode> articles = new ArrayList<>();
        graph.forEach(node -> {
            if (isArticle(node)) {
                articles.add(node);
            }
        });
        return articles;
    }

    static boolean isArticle(JsonNode json) {
        JsonNode type = json.path("@type");
        for (JsonNode name : type.isArray() ? type : List.of(type)) {
            if (name.asText().endsWith("Article") || OTHER_ARTICLES.contains(name.asText())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String language(JsonNode json) {
        JsonNode language = json.path("inLanguage");
        return language.isObject()
                ? JsonFields.first(language, "alternateName", "name")
                : JsonFields.first(json, "inLanguage");
    }

    private static @Nullable String url(JsonNode json) {
        JsonNode page = json.path("mainEntityOfPage");
        String url = JsonFields.first(json, "url");
        String of = url != null
                ? url
                : page.isObject() ? JsonFields.first(page, "@id", "url") : JsonFields.first(json, "mainEntityOfPage");
        return of != null && of.startsWith("http") ? of : null;
    }
}
