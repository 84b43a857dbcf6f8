package io.sayso.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sayso.extract.Extraction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what a run found, for {@code summary.json}. Not for several threads. */
final class Summary {

    private static final int MOST_QUOTED = 20;

    private final ArrayNode articles = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode failures = JsonNodeFactory.instance.arrayNode();
    private final Map<String, Integer> quotesByKind = new TreeMap<>();
    private final Map<String, Integer> quotesByResolution = new TreeMap<>();
    private final Map<String, Integer> entitiesByType = new TreeMap<>();
    private final Map<String, Integer> quotesBySpeaker = new TreeMap<>();
    private int thoughts;

    void add(String key, Extraction extraction) {
        Instant publishedAt = extraction.article().publishedAt();
        articles.addObject()
                .put("key", key)
                .put("title", extraction.article().title())
                .put("publishedAt", publishedAt == null ? null : publishedAt.toString())
                .put("format", extraction.article().format())
                .put("length", extraction.article().text().length())
                .put("quotes", extraction.statements().size())
                .put("thoughts", extraction.thoughts().size())
                .put("entities", extraction.entities().size());
        thoughts += extraction.thoughts().size();
        extraction.statements().forEach(quote -> {
            count(quotesByKind, quote.kind().label());
            count(quotesByResolution, quote.resolvedBy().label());
            quote.speakers().forEach(speaker -> count(quotesBySpeaker, speaker.name()));
        });
        extraction
                .entities()
                .forEach(entity -> count(entitiesByType, entity.type().name()));
    }

    void addFailure(String key, String reason) {
        failures.addObject().put("key", key).put("reason", reason);
    }

    int articles() {
        return articles.size();
    }

    int failures() {
        return failures.size();
    }

    int quotes() {
        return sum(quotesByKind);
    }

    /** Beside the quotes. */
    int thoughts() {
        return thoughts;
    }

    int entities() {
        return sum(entitiesByType);
    }

    /** @param items how many the table holds */
    JsonNode toJson(int items) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.putObject("counts")
                .put("articles", articles())
                .put("failures", failures())
                .put("quotes", quotes())
                .put("thoughts", thoughts())
                .put("entities", entities())
                .put("items", items);
        putAll(root.putObject("quotesByKind"), quotesByKind);
        putAll(root.putObject("quotesByResolution"), quotesByResolution);
        putAll(root.putObject("entitiesByType"), entitiesByType);
        ArrayNode speakers = root.putArray("mostQuoted");
        mostQuoted().forEach(e -> speakers.addObject().put("name", e.getKey()).put("quotes", e.getValue()));
        root.set("articles", articles);
        root.set("failures", failures);
        return root;
    }

    private List<Map.Entry<String, Integer>> mostQuoted() {
        List<Map.Entry<String, Integer>> speakers = new ArrayList<>(quotesBySpeaker.entrySet());
        // Stable: speakers quoted equally often stay in alphabetical order.
        speakers.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        return speakers.subList(0, Math.min(MOST_QUOTED, speakers.size()));
    }

    private static void count(Map<String, Integer> counts, String name) {
        counts.merge(name, 1, Integer::sum);
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static void putAll(ObjectNode node, Map<String, Integer> counts) {
        counts.forEach(node::put);
    }
}
