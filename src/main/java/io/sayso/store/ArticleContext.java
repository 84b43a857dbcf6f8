package io.sayso.store;

import io.sayso.article.Article;
import io.sayso.text.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the items of one article have in common. */
record ArticleContext(Article article, ArticleVersion version) {

    private static final int TAG_DIGITS = 8;
    private static final int MAX_TITLE_BYTES = 4 * 1024;
    private static final int MAX_URL_BYTES = 4 * 1024;
    private static final int MAX_PUBLISHER_BYTES = 512;
    private static final int MAX_BYLINE_BYTES = 2 * 1024;

    String pk() {
        return Keys.article(version.bucket(), version.key());
    }

    /** The sort key of an index: by time of publication, then by article. */
    String timeAndArticle() {
        return Keys.time(article.publishedAt(), version.eventTime()) + "#" + tag();
    }

    /** What keeps an article's entries of an index together among those of the same second. */
    String tag() {
        return Keys.hash(pk()).substring(0, TAG_DIGITS);
    }

    /** Bucket and key are told by the partition key, the object's version by META: each byte here is paid for with every item. */
    Attributes item(String sortKey, String itemType) {
        return new Attributes()
                .put(Keys.PK, pk())
                .put(Keys.SK, sortKey)
                .put("itemType", itemType)
                .put("partOf", version.partOf());
    }

    /** Tells of the article what is wanted beside a quote or an entity, so that no second read is needed. */
    void describe(Attributes item, Trim trim) {
        Instant publishedAt = article.publishedAt();
        item.put("title", trim.text("title", article.title(), MAX_TITLE_BYTES))
                .put("publishedAt", publishedAt == null ? null : publishedAt.toString())
                .put("publisher", trim.text("publisher", article.metadata().publisher(), MAX_PUBLISHER_BYTES));
    }

    /** The rest of it, for META. */
    void describeMore(Attributes item, Trim trim) {
        item.put("byline", trim.text("byline", article.byline(), MAX_BYLINE_BYTES))
                .put("language", article.language())
                .put("url", trim.text("url", article.url(), MAX_URL_BYTES));
    }

    /** A span with its words, as in the extraction's JSON. */
    @Nullable
    Attributes span(String name, @Nullable Span span, Trim trim, int maxBytes) {
        return span == null
                ? null
                : new Attributes()
                        .put("start", span.start())
                        .put("end", span.end())
                        .put("text", trim.text(name, span.of(article.text()), maxBytes));
    }
}
