package io.sayso.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sayso.entity.Entity;
import io.sayso.extract.Extraction;
import io.sayso.quote.Quote;
import io.sayso.text.Span;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows, as report.js reads it. Spans are pairs of numbers in one flat array, and entities are indices into
 * one list: a thousand articles are to load within two seconds. Not for several threads.
 */
public final class ReportData {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final double HUNDREDTHS = 100;

    private final EntityList entities = new EntityList();
    private final ArrayNode articles = NODES.arrayNode();
    private final ArrayNode failures = NODES.arrayNode();

    /** @param key the article's, as it is stored */
    public void add(String key, Extraction extraction) {
        Instant publishedAt = extraction.article().publishedAt();
        ObjectNode node = articles.addObject()
                .put("key", key)
                .put("title", extraction.article().title())
                .put("at", publishedAt == null ? null : publishedAt.toString())
                .put("text", extraction.article().text());
        node.set("paragraphs", spans(extraction.article().paragraphs()));
        node.set("boilerplate", spans(extraction.article().boilerplate()));
        ArrayNode found = node.putArray("entities");
        for (Entity entity : extraction.entities()) {
            found.addArray().add(entities.index(entity)).add(entity.mentions().size());
        }
        ArrayNode quotes = node.putArray("quotes");
        extraction.quotes().forEach(quote -> quotes.add(quote(quote, extraction.entities())));
    }

    /** @param reason why the object, or one of several articles in it, could not be stored */
    public void addFailure(String key, String reason) {
        failures.addObject().put("key", key).put("reason", reason);
    }

    JsonNode toJson() {
        ObjectNode root = NODES.objectNode();
        root.set("entities", entities.toJson());
        root.set("articles", articles);
        root.set("failures", failures);
        return root;
    }

    private ObjectNode quote(Quote quote, List<Entity> all) {
        ObjectNode node = NODES.objectNode()
                .put("kind", quote.kind().label())
                .put("act", quote.act().label())
                .put("how", quote.resolvedBy().label())
                .put("rule", quote.rule())
                .put("confidence", Math.round(quote.confidence() * HUNDREDTHS) / HUNDREDTHS);
        node.set("contents", spans(quote.contents()));
        node.set("cue", spans(orNone(quote.cue())));
        node.set("source", spans(orNone(quote.source())));
        ArrayNode speakers = node.putArray("speakers");
        quote.speakers().forEach(s -> speakers.add(entities.index(s)));
        ArrayNode about = node.putArray("about");
        for (Entity entity : all) {
            if (isNamedIn(quote, entity)
                    && quote.speakers().stream().noneMatch(s -> s.entityId().equals(entity.id()))) {
                about.add(entities.index(entity));
            }
        }
        return node;
    }

    private static boolean isNamedIn(Quote quote, Entity entity) {
        return entity.mentions().stream()
                .anyMatch(m -> quote.contents().stream().anyMatch(c -> c.contains(m.span())));
    }

    private static List<Span> orNone(@Nullable Span span) {
        return span == null ? List.of() : List.of(span);
    }

    private static ArrayNode spans(List<Span> spans) {
        ArrayNode flat = NODES.arrayNode();
        spans.forEach(s -> flat.add(s.start()).add(s.end()));
        return flat;
    }
}
