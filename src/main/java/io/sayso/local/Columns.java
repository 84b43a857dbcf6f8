package io.sayso.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** How records become rows: of CSV with all their columns, of a table for people with a few. */
final class Columns {

    private final Map<String, Function<ObjectNode, String>> all = new LinkedHashMap<>();
    private final List<String> inTable = new ArrayList<>();

    private Columns() {}

    static Columns ofQuotes() {
        return new Columns()
                .attributes("publishedAt")
                .column("speakers", q -> joined(q.path("speakers"), "name", "; "))
                .column("speakerIds", q -> joined(q.path("speakers"), "entityId", "; "))
                .attributes("act", "kind")
                .column("quote", q -> joined(q.path("contents"), "text", " … "))
                .column("cue", q -> q.at("/cue/text").asText())
                .column("source", q -> q.at("/source/text").asText())
                .attributes("resolvedBy", "confidence", "speakerConfidence", "title", "publisher")
                .attributes("bucket", "key", "quoteId")
                .shown("publishedAt", "speakers", "kind", "title", "quote");
    }

    /** All of one article, whose title and time need not be said again. */
    static Columns ofOneArticlesQuotes() {
        Columns columns = ofQuotes();
        columns.inTable.clear();
        return columns.shown("speakers", "kind", "cue", "quote");
    }

    static Columns ofOneArticlesEntities() {
        Columns columns = ofMentions();
        columns.inTable.clear();
        return columns.shown("type", "mentionCount", "quoteCount", "name", "entityId");
    }

    static Columns ofMentions() {
        return new Columns()
                .attributes("publishedAt", "entityId", "type", "name", "mentionCount", "mentionsInQuotes")
                .attributes("quoteCount", "thoughtCount", "salience", "title", "publisher", "bucket", "key")
                .shown("publishedAt", "name", "mentionCount", "quoteCount", "key", "title");
    }

    static Columns ofParts() {
        return new Columns().attributes("partKey", "status", "reason").shown("status", "partKey");
    }

    static Columns ofSpeakers() {
        return new Columns()
                .attributes("entityId", "type", "name", "quotes", "share", "articles")
                .shown("quotes", "share", "articles", "name", "entityId");
    }

    private Columns attributes(String... names) {
        for (String name : names) {
            column(name, record -> record.path(name).asText());
        }
        return this;
    }

    private Columns column(String name, Function<ObjectNode, String> value) {
        all.put(name, value);
        return this;
    }

    private Columns shown(String... names) {
        inTable.addAll(List.of(names));
        return this;
    }

    List<String> names() {
        return List.copyOf(all.keySet());
    }

    List<String> cells(ObjectNode record) {
        return all.values().stream().map(c -> c.apply(record)).toList();
    }

    Table table(int maxCell) {
        return new Table(maxCell, inTable.stream().map(Columns::header).toArray(String[]::new));
    }

    void add(Table table, ObjectNode record) {
        table.add(inTable.stream().map(name -> shownCell(name, record)).toArray(String[]::new));
    }

    private String shownCell(String name, ObjectNode record) {
        String cell = all.getOrDefault(name, r -> "").apply(record);
        if (name.equals("publishedAt") && cell.length() >= "2026-11-25".length()) {
            return cell.substring(0, "2026-11-25".length());
        }
        if (name.equals("share")) {
            return "%.1f %%".formatted(record.path(name).asDouble() * 100);
        }
        return cell.isEmpty() ? "-" : cell;
    }

    private static String header(String name) {
        return switch (name) {
            case "publishedAt" -> "published";
            case "mentionCount" -> "mentions";
            case "quoteCount" -> "quotes";
            case "entityId" -> "id";
            case "speakers" -> "speaker";
            case "partKey" -> "key";
            default -> name;
        };
    }

    private static String joined(JsonNode array, String name, String between) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(n -> n.path(name).asText())
                .collect(Collectors.joining(between));
    }
}
