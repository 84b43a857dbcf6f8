package io.sayso.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The first article that a page's JSON-LD blocks describe (schema.org/NewsArticle); all null if there is none. */
record JsonLd(
        @Nullable String headline,
        @Nullable String author,
        @Nullable String datePublished,
        @Nullable String publisher,
        @Nullable String section,
        @Nullable String language,
        @Nullable String identifier) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Set<String> OTHER_ARTICLES = Set.of("BlogPosting", "Report", "LiveBlogPosting");

    static JsonLd of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode block = parse(script.data());
            JsonNode article = article(block);
            if (article != null) {
                return new JsonLd(
                        text(article.get("headline")),
                        names(article.get("author"), block),
                        text(article.get("datePublished")),
                        publisher(article, block),
                        JsonFields.first(article, "articleSection"),
                        text(article.get("inLanguage")),
                        text(article.get("identifier")));
            }
        }
        return new JsonLd(null, null, null, null, null, null, null);
    }

    /** Pages with broken JSON-LD are many, and everything that it says stands elsewhere in the page as well. */
    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            return MAPPER.missingNode();
        }
    }

    /** The node itself, an element of an array, or one of a {@code @graph}. */
    private static @Nullable JsonNode article(JsonNode node) {
        if (isArticle(node.path("@type"))) {
            return node;
        }
        for (JsonNode child : node.isArray() ? node : node.path("@graph")) {
            if (isArticle(child.path("@type"))) {
                return child;
            }
        }
        return null;
    }

    private static boolean isArticle(JsonNode type) {
        for (JsonNode name : type.isArray() ? type : MAPPER.createArrayNode().add(type)) {
            if (name.asText().endsWith("Article") || OTHER_ARTICLES.contains(name.asText())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node != null && node.isTextual() ? node.asText() : null;
    }

    private static @Nullable String publisher(JsonNode article, JsonNode block) {
        String told = JsonFields.first(article, "publisher", "sourceOrganization");
        return told != null
                ? told
                : text(referred(article.path("publisher"), block).get("name"));
    }

    /** Blocks often tell of a person or body in a node of its own, and elsewhere give only its {@code @id}. */
    private static JsonNode referred(JsonNode node, JsonNode block) {
        if (node.hasNonNull("name") || !node.hasNonNull("@id")) {
            return node;
        }
        for (JsonNode other : block.isArray() ? block : block.path("@graph")) {
            if (other.path("@id").equals(node.path("@id")) && other.hasNonNull("name")) {
                return other;
            }
        }
        return node;
    }

    /** An author may be a string, an object with a name, or an array of these. */
    private static @Nullable String names(@Nullable JsonNode author, JsonNode block) {
        if (author == null) {
            return null;
        }
        List<String> names = new ArrayList<>();
        for (JsonNode one : author.isArray() ? author : MAPPER.createArrayNode().add(author)) {
            String name = text(one.isObject() ? referred(one, block).get("name") : one);
            if (name != null && !name.startsWith("http")) {
                names.add(name);
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }
}
