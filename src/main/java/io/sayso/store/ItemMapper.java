package io.sayso.store;

import io.sayso.article.Article;
import io.sayso.article.Metadata;
import io.sayso.extract.ArticleStatus;
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

    static final String PART_KEY = "partKey";

    private static final String[] INDEX_KEYS = {"GSI1PK", "GSI1SK", "GSI2PK", "GSI2SK"};
    private static final int MAX_REASON_BYTES = 1024;
    private static final int MAX_NAME_BYTES = 512;

    ArticleItems stored(ArticleVersion version, Extraction extraction, String extractorVersion) {
        ArticleContext context = new ArticleContext(extraction.article(), version);
        List<Attributes> items = new ArrayList<>(new TextItems(context).items());
        QuoteItems quotes = new QuoteItems(context);
        extraction.quotes().forEach(q -> items.addAll(quotes.of(q)));
        EntityItems entities = new EntityItems(context, extraction);
        extraction.entities().forEach(e -> items.add(entities.of(e)));

        boolean hidden = extraction.status().isHidden();
        if (hidden) {
            items.forEach(i -> i.without(INDEX_KEYS));
        }
        Meta draft = new Meta(version, ArticleState.READY, "", items.size(), hidden, extractorVersion);
        Attributes metaItem = draft.toItem();
        describe(metaItem, context, extraction);
        return finish(draft, metaItem, items);
    }

    ArticleItems container(ArticleVersion version, Container container, String extractorVersion) {
        List<Attributes> items = new ArrayList<>();
        for (Container.Entry part : container.parts()) {
            Trim trim = new Trim();
            items.add(new Attributes()
                    .put(Keys.PK, Keys.article(version.bucket(), version.key()))
                    .put(Keys.SK, Keys.part(part.id()))
                    .put("itemType", "PART")
                    .put("partId", part.id())
                    .put(PART_KEY, part.key())
                    .put("status", part.failure() == null ? "STORED" : "FAILED")
                    .put("reason", trim.text("reason", part.failure(), MAX_REASON_BYTES)));
        }
        Meta draft = new Meta(version, ArticleState.READY, "", items.size(), false, extractorVersion);
        Attributes metaItem = draft.toItem()
                .put("itemType", "CONTAINER")
                .put("format", container.format())
                .put("partCount", container.parts().size())
                .put("failedCount", container.failures());
        return finish(draft, metaItem, items);
    }

    /** @param expiresAt when DynamoDB may forget that the article was removed */
    ArticleItems removed(ArticleVersion version, Instant expiresAt) {
        Meta draft = new Meta(version, ArticleState.REMOVED, "", 0, false, null);
        ArticleItems removed = finish(draft, draft.toItem(), List.of());
        Attributes tombstone = removed.meta().toItem().put("expiresAt", expiresAt.getEpochSecond());
        return new ArticleItems(removed.meta(), tombstone.toMap(), List.of());
    }

    private static void describe(Attributes metaItem, ArticleContext context, Extraction extraction) {
        Article article = context.article();
        Trim trim = new Trim();
        context.describe(metaItem, trim);
        Metadata told = article.metadata();
        Instant embargo = told.embargoedUntil();
        context.describeMore(metaItem, trim);
        metaItem.put("section", trim.text("section", told.section(), MAX_NAME_BYTES))
                .put("itemId", trim.text("itemId", told.itemId(), MAX_REASON_BYTES));
        trim.flag(metaItem);
        if (told.itemId() != null) {
            metaItem.put("GSI2PK", Keys.item(context.version().bucket(), told.itemId()))
                    .put("GSI2SK", context.timeAndArticle());
        }
        if (extraction.status() == ArticleStatus.EMBARGOED && embargo != null) {
            metaItem.put("GSI1PK", Keys.EMBARGO).put("GSI1SK", Keys.time(embargo, embargo) + "#" + context.tag());
        }
        metaItem.put("status", extraction.status().name())
                .put("embargoedUntil", embargo == null ? null : embargo.toString())
                .put("publishedAtSource", article.publishedAtSource())
                .put("format", article.format())
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
                draft.withRevision(revision),
                metaItem.toMap(),
                items.stream().map(Attributes::toMap).toList());
    }
}
