package io.sayso.query;

import io.sayso.store.StoredArticle;
import io.sayso.store.StoredArticles;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The items of a table, wherever they lie. All methods may fail with an unchecked exception if that can't be reached.
 */
public interface Items extends StoredArticles {

    /**
     * @param after an item of this query: what comes behind it is wanted; null for the beginning
     * @param limit the most items that are wanted
     */
    Page query(KeyQuery query, @Nullable Map<String, AttributeValue> after, int limit);

    /**
     * Reads the whole first index and gives the entity items in it, of which at least the attributes that {@link
     * EntitySummary} asks for. Of a large table this is slow and costs what reading all of it costs.
     */
    void forEachEntity(Consumer<Map<String, AttributeValue>> consumer);

    /** Reads the whole table and gives the articles in it, also those that are hidden, each of one version. */
    void forEachArticle(Consumer<StoredArticle> consumer);
}
