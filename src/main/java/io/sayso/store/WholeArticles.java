package io.sayso.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Articles from items that were read in any way, for those who have them from elsewhere than {@link StoredArticles}. */
public final class WholeArticles {

    private WholeArticles() {}

    /**
     * @param items of one partition
     * @return empty if they are not all of one version, or are of an article that was removed
     */
    public static Optional<StoredArticle> of(List<Map<String, AttributeValue>> items) {
        Partition found = Partition.of(items);
        Map<String, AttributeValue> metaItem = found.metaItem();
        Meta meta = Meta.of(metaItem);
        return metaItem == null || meta == null || meta.state() != ArticleState.READY || !found.isWhole(meta)
                ? Optional.empty()
                : Optional.of(new StoredArticle(metaItem, found.items()));
    }

    /** Whether the article is kept from readers: embargoed or withheld. */
    public static boolean isHidden(StoredArticle article) {
        return article.meta().containsKey("hidden");
    }
}
