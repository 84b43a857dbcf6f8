package io.sayso.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads the attributes of items. */
final class Values {

    private Values() {}

    /** Empty if the item lacks it. */
    static String text(Map<String, AttributeValue> item, String name) {
        AttributeValue value = item.get(name);
        return value == null || value.s() == null ? "" : value.s();
    }

    /** 0 if the item lacks it. */
    static int number(Map<String, AttributeValue> item, String name) {
        AttributeValue value = item.get(name);
        return value == null || value.n() == null ? 0 : Integer.parseInt(value.n());
    }

    static List<AttributeValue> list(Map<String, AttributeValue> item, String name) {
        AttributeValue value = item.get(name);
        return value == null || !value.hasL() ? List.of() : value.l();
    }

    static List<String> texts(Map<String, AttributeValue> item, String name) {
        List<String> texts = new ArrayList<>();
        list(item, name).forEach(v -> texts.add(v.s()));
        return texts;
    }

    static boolean flag(Map<String, AttributeValue> item, String name) {
        AttributeValue value = item.get(name);
        return value != null && Boolean.TRUE.equals(value.bool());
    }

    /** What {@link #key} gives, as texts. */
    static Map<String, String> keyTexts(Map<String, AttributeValue> item, Index index) {
        Map<String, String> texts = new LinkedHashMap<>();
        key(item, index).forEach((name, value) -> texts.put(name, value.s()));
        return texts;
    }

    /** The key of an item in the index: what DynamoDB takes as ExclusiveStartKey. */
    static Map<String, AttributeValue> key(Map<String, AttributeValue> item, Index index) {
        Map<String, AttributeValue> key = new LinkedHashMap<>();
        for (String name : new String[] {"PK", "SK", index.partitionKey(), index.sortKey()}) {
            @Nullable AttributeValue value = item.get(name);
            if (value == null) {
                throw new IllegalArgumentException("item must have the key " + name + ", but has " + item.keySet());
            }
            key.put(name, value);
        }
        return key;
    }
}
