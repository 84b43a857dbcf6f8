package io.sayso.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles in JSON: ninjs, schema.org, or any object with usual field names. An array of objects, the
 * {@code @graph} of JSON-LD, and JSON Lines hold several articles.
 */
final class JsonArticleReader implements FormatReader {

    private static final int MAX_DEPTH = 100;

    /** The shape of an object, or of an array of objects: text in brackets is none. */
    private static final Pattern START = Pattern.compile("\\A\\s*(?:\\[\\s*)?\\{\\s*\"");

    private static final Pattern LOOSE_START = Pattern.compile("\\A\\s*[\\[{]");

    private static final List<JsonDialect> DIALECTS =
            List.of(new NinjsDialect(), new SchemaOrgDialect(), new PlainJsonDialect());

    private final ObjectMapper mapper = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(10_000)
                    .maxNumberLength(1_000)
                    .build())
            .build());

    @Override
    public boolean accepts(DecodedObject object) {
        boolean called = object.nameEndsIn("json", "jsonl", "ndjson", "jsonld")
                || (object.mediaType() != null && object.mediaType().endsWith("json"));
        return (called ? LOOSE_START : START).matcher(object.text()).find();
    }

    @Override
    public Contents read(DecodedObject object) throws UnreadableArticleException {
        List<JsonNode> documents = parse(object);
        if (documents.size() == 1 && documents.get(0).isObject()) {
            JsonNode graph = documents.get(0).path("@graph");
            List<JsonNode> articles = graph.isArray() ? SchemaOrgDialect.articles(graph) : documents;
            if (articles.size() == 1) {
                return new Contents.One(article(articles.get(0), object.name(), object));
            }
            return several("json", articles, object);
        }
        boolean isArray = documents.size() == 1 && documents.get(0).isArray();
        List<JsonNode> items = new ArrayList<>();
        (isArray ? documents.get(0) : documents).forEach(items::add);
        return several(isArray ? "json" : "jsonl", items, object);
    }

    private static Contents several(String format, List<JsonNode> items, DecodedObject object)
            throws UnreadableArticleException {
        if (items.isEmpty()) {
            throw new UnreadableArticleException(object.name() + ": JSON must hold an article, but holds none");
        }
        List<Part> parts = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode item : items) {
            String id = PartIds.unique(JsonFields.first(item, "uri", "guid", "@id", "id", "_id", "url", "link"), ids);
            parts.add(LazyPart.of(object.name(), id, name -> article(item, name, object)));
        }
        return new Contents.Several(format, Part.of(parts));
    }

    private static Article article(JsonNode json, String name, DecodedObject object) throws UnreadableArticleException {
        for (JsonDialect dialect : DIALECTS) {
            if (dialect.accepts(json)) {
                return dialect.read(json, name, object);
            }
        }
        throw new UnreadableArticleException(name + ": JSON must be an object with a field "
                + PlainJsonDialect.bodyNames() + " (or ninjs, or schema.org's articleBody), but "
                + (json.isObject() ? "has " + JsonFields.names(json) : "is " + json.getNodeType()));
    }

    /** One document, or one a line. */
    private List<JsonNode> parse(DecodedObject object) throws UnreadableArticleException {
        List<JsonNode> documents = new ArrayList<>();
        try (MappingIterator<JsonNode> iterator =
                mapper.readerFor(JsonNode.class).readValues(object.text())) {
            while (iterator.hasNextValue()) {
                documents.add(iterator.nextValue());
            }
            return documents;
        } catch (JsonProcessingException e) {
            throw new UnreadableArticleException(object.name() + ": JSON must be well-formed, but at "
                    + place(e.getLocation()) + ": " + ParserWords.ofJson(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UnreadableArticleException(object.name() + ": JSON must be well-formed, but is not");
        }
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null ? "its start" : "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
