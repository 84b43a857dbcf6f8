package io.sayso.query;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A part of what a query finds.
 *
 * @param items in the query's order; may be none although there are more
 * @param more whether the query may find more behind the last of them
 */
public record Page(List<Map<String, AttributeValue>> items, boolean more) {

    public Page {
        items = List.copyOf(items);
    }
}
