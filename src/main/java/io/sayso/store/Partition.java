package io.sayso.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What one reading of an article's items found. A query is not one moment: another writer's transaction may fall into
 * it, so the items may be of several revisions.
 *
 * @param metaItem null if there is none
 * @param items all but META
 */
record Partition(@Nullable Map<String, AttributeValue> metaItem, List<Map<String, AttributeValue>> items) {

    static Partition of(List<Map<String, AttributeValue>> found) {
        return new Partition(
                found.stream().filter(Partition::isMeta).findFirst().orElse(null),
                found.stream().filter(i -> !isMeta(i)).toList());
    }

    private static boolean isMeta(Map<String, AttributeValue> item) {
        return Keys.META.equals(Attributes.text(item, Keys.SK));
    }

    /** Whether the items are all those, and only those, of the finished change that {@code meta} tells of. */
    boolean isWhole(Meta meta) {
        return meta.state().isFinished()
                && items.size() == meta.itemCount()
                && items.stream().allMatch(i -> isOf(meta, i));
    }

    static boolean isOf(Meta meta, Map<String, AttributeValue> item) {
        return meta.revision().equals(Attributes.text(item, Meta.REVISION));
    }
}
