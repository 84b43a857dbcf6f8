package io.sayso.query;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One partition of the table or of an index, or a range of it.
 *
 * @param from the first sort key that is wanted; null for no bound
 * @param upTo the last sort key that is wanted; null for no bound
 * @param newestFirst whether in falling order of the sort keys
 */
public record KeyQuery(
        Index index,
        String partition,
        @Nullable String from,
        @Nullable String upTo,
        boolean newestFirst) {

    /** All of the partition, in rising order. */
    public static KeyQuery all(Index index, String partition) {
        return new KeyQuery(index, partition, null, null, false);
    }

    /** One item at most of a partition of the table. */
    static KeyQuery one(String partition, String sortKey) {
        return new KeyQuery(Index.TABLE, partition, sortKey, sortKey, false);
    }

    /** Of an item that the query found, what it takes to carry on behind it. */
    public Map<String, String> place(Map<String, AttributeValue> item) {
        return Values.keyTexts(item, index);
    }

    /** What a {@link Walk} takes to carry on at a place. */
    public static Map<String, AttributeValue> behind(Map<String, String> place) {
        Map<String, AttributeValue> key = new LinkedHashMap<>();
        place.forEach((name, text) -> key.put(name, AttributeValue.fromS(text)));
        return key;
    }

    KeyQuery within(Period period) {
        return new KeyQuery(index, partition, period.from(), period.upTo(), newestFirst);
    }

    KeyQuery newestFirst(boolean falling) {
        return new KeyQuery(index, partition, from, upTo, falling);
    }

    /** Whether the range is empty by its bounds, which DynamoDB refuses. */
    boolean isEmpty() {
        return from != null && upTo != null && from.compareTo(upTo) > 0;
    }
}
