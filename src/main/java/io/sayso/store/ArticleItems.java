package io.sayso.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * All that the table has to hold of an article once a change is applied.
 *
 * @param meta what {@code metaItem} says
 * @param items all but META, each of the revision that {@code meta} names; none if the article is removed
 */
record ArticleItems(Meta meta, Map<String, AttributeValue> metaItem, List<Map<String, AttributeValue>> items) {

    ArticleItems {
        items = List.copyOf(items);
    }

    String pk() {
        return Attributes.require(metaItem, Keys.PK);
    }

    Set<String> sortKeys() {
        return items.stream().map(i -> Attributes.require(i, Keys.SK)).collect(Collectors.toSet());
    }

    /** The articles that a list among the items that were found names, and this change's list does not. */
    List<ArticleVersion> unlisted(List<Map<String, AttributeValue>> found) {
        Set<String> listed = sortKeys();
        return found.stream()
                .filter(i -> i.containsKey(ItemMapper.PART_KEY) && !listed.contains(Attributes.require(i, Keys.SK)))
                .map(i -> meta.version().ofPart(Attributes.require(i, ItemMapper.PART_KEY)))
                .toList();
    }

    /** What applying it did. */
    Outcome outcome() {
        return meta.state().isRemoval() ? Outcome.REMOVED : Outcome.STORED;
    }
}
