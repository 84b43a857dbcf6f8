package io.sayso.store;

import io.sayso.article.Article;
import io.sayso.extract.Extraction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An extraction to the items of the table: META, TEXT, QUOTE#0001, THOUGHT#0002, ... and ENTITY#&lt;id&gt;, all under the
 * partition key {@code ARTICLE#<bucket>/<key>}. Every item is below DynamoDB's 400 KB; what had to be cut for it is named in the
 * item's {@code trimmed}.
 *
 * <p>All items of one change carry the same {@code revision}, made from the event and from all that is written: who
 * reads items of one revision only, and as many as META counts, has one version of the article.
 */
final class ItemMapper {

    private final DynamoDbJson json = new DynamoDbJson();

    ArticleItems stored(ArticleVersion version, Extraction extraction, String extractorVersion) {
        ArticleContext context = new ArticleContext(extraction.article(), version);
        List<Attributes> items = new ArrayList<>(new TextItems(context).items());
        QuoteItems quotes = new QuoteItems(context);
        extraction.quotes().forEach(q -> items.addAll(quotes.of(q)));
        EntityItems entities = new EntityItems(context, extraction);
        extraction.entities().forEach(e -> items.add(entities.of(e)));

        Meta draft = new Meta(version, ArticleState.READY, "", items.size());
        Attributes metaItem = draft.toItem();
        describe(metaItem, context, extraction, extractorVersion);
        return finish(draft, metaItem, items);
    }

    /** @param expiresAt when DynamoDB may forget that the article was removed */
    ArticleItems removed(ArticleVersion version, Instant expiresAt) {
        Meta draft = new Meta(version, ArticleState.REMOVED, "", 0);
        ArticleItems removed = finish(draft, draft.toItem(), List.of());
        Attributes tombstone = removed.meta().toItem().put("expiresAt", expiresAt.getEpochSecond());
        return new ArticleItems(removed.meta(), tombstone.toMap(), List.of());
    }

    private static void describe(
            Attributes metaItem, ArticleContext context, Extraction extraction, String extractorVersion) {
        Article article = context.article();
        Trim trim = new Trim();
        context.describe(metaItem, trim);
        trim.flag(metaItem);
        metaItem.put("publishedAtSource", article.publishedAtSource())
                .put("format", article.format())
                .put("extractorVersion", extractorVersion)
                .put("length", article.text().length())
                .put("quoteCount", extraction.statements().size())
                .put("thoughtCount", extraction.thoughts().size())
                .put("entityCount", extraction.entities().size());
    }

    private ArticleItems finish(Meta draft, Attributes metaItem, List<Attributes> items) {
        String revision =
                Keys.hash(Stream.concat(Stream.of(metaItem), items.stream()).map(i -> json.line(i.toMap()) + "\n"));
        metaItem.put(Meta.REVISION, revision);
        items.forEach(i -> i.put(Meta.REVISION, revision));
        return new ArticleItems(
                new Meta(draft.version(), draft.state(), revision, draft.itemCount()),
                metaItem.toMap(),
                items.stream().map(Attributes::toMap).toList());
    }
}
