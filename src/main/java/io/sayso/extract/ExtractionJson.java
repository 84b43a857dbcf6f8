package io.sayso.extract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sayso.article.Article;
import io.sayso.article.Metadata;
import io.sayso.entity.Entity;
import io.sayso.quote.Quote;
import io.sayso.text.Span;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An extraction as the JSON object that {@code extract} prints, one line an article. */
public final class ExtractionJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectMapper mapper = new ObjectMapper();
    private final boolean evidence;

    public ExtractionJson() {
        this(false);
    }

    /** @param evidence whether to tell of each quote what its confidence was worked out from, for calibrate.py */
    public ExtractionJson(boolean evidence) {
        this.evidence = evidence;
    }

    /** @param doc what to call the article, usually its file's name without the ending */
    public String line(String doc, Extraction extraction) {
        return tree(doc, extraction).toString();
    }

    public ObjectNode tree(String doc, Extraction extraction) {
        Article article = extraction.article();
        ObjectNode root = mapper.createObjectNode().put("doc", doc);
        root.set("article", article(extraction));
        ArrayNode quotes = root.putArray("quotes");
        extraction.quotes().forEach(q -> quotes.add(quote(q, article.text())));
        ArrayNode entities = root.putArray("entities");
        EntityCounts counts = new EntityCounts(extraction.quotes());
        extraction.entities().forEach(e -> entities.add(entity(e, counts)));
        return root;
    }

    private static ObjectNode article(Extraction extraction) {
        Article article = extraction.article();
        Instant publishedAt = article.publishedAt();
        Metadata told = article.metadata();
        Instant embargo = told.embargoedUntil();
        ObjectNode node = NODES.objectNode()
                .put("title", article.title())
                .put("byline", article.byline())
                .put("publishedAt", publishedAt == null ? null : publishedAt.toString())
                .put("publishedAtSource", article.publishedAtSource())
                .put("language", article.language())
                .put("url", article.url())
                .put("publisher", told.publisher())
                .put("section", told.section())
                .put("itemId", told.itemId())
                .put("status", extraction.status().name())
                .put("embargoedUntil", embargo == null ? null : embargo.toString())
                .put("format", article.format())
                .put("length", article.text().length());
        node.set("boilerplate", spans(article.boilerplate(), article.text()));
        return node;
    }

    private ObjectNode quote(Quote quote, String text) {
        ObjectNode node = NODES.objectNode()
                .put("id", quote.id())
                .put("kind", quote.kind().label())
                .put("act", quote.act().label());
        node.set("contents", spans(quote.contents(), text));
        node.set("cue", span(quote.cue(), text));
        node.put("cueLemma", quote.cueLemma());
        node.set("source", span(quote.source(), text));
        ArrayNode speakers = node.putArray("speakers");
        quote.speakers()
                .forEach(s -> speakers.addObject().put("entityId", s.entityId()).put("name", s.name()));
        node.put("resolvedBy", quote.resolvedBy().label())
                .put("rule", quote.rule())
                .put("confidence", quote.confidence())
                .put("speakerConfidence", quote.speakerConfidence())
                .put("parentId", quote.parentId())
                .put("paragraph", quote.paragraph())
                .put("context", quote.context().of(text));
        if (evidence) {
            ObjectNode features = node.putObject("features");
            new TreeMap<>(quote.features()).forEach(features::put);
        }
        return node;
    }

    private static ObjectNode entity(Entity entity, EntityCounts counts) {
        ObjectNode node = NODES.objectNode()
                .put("id", entity.id())
                .put("type", entity.type().name())
                .put("name", entity.name());
        ArrayNode aliases = node.putArray("aliases");
        entity.aliases().forEach(aliases::add);
        ArrayNode titles = node.putArray("titles");
        entity.titles().forEach(titles::add);
        ArrayNode roles = node.putArray("roles");
        entity.roles().forEach(r -> roles.addObject().put("text", r.text()).put("body", r.body()));
        int inQuotes = counts.mentionsInQuotes(entity);
        node.put("salience", entity.salience())
                .put("countryCode", entity.countryCode())
                .put("quoteCount", counts.statements(entity))
                .put("thoughtCount", counts.thoughts(entity))
                .put("mentionsInQuotes", inQuotes)
                .put("mentionsOutsideQuotes", entity.mentions().size() - inQuotes);
        ArrayNode candidates = node.putArray("candidates");
        entity.candidates().forEach(candidates::add);
        ArrayNode mentions = node.putArray("mentions");
        entity.mentions()
                .forEach(m -> mentions.addObject()
                        .put("start", m.span().start())
                        .put("end", m.span().end())
                        .put("text", m.text())
                        .put("kind", m.kind().label())
                        .put("inQuote", counts.isInQuote(m)));
        return node;
    }

    private static ArrayNode spans(List<Span> spans, String text) {
        ArrayNode array = NODES.arrayNode();
        spans.forEach(s -> array.add(span(s, text)));
        return array;
    }

    private static @Nullable ObjectNode span(@Nullable Span span, String text) {
        return span == null
                ? null
                : NODES.objectNode()
                        .put("start", span.start())
                        .put("end", span.end())
                        .put("text", span.of(text));
    }
}
