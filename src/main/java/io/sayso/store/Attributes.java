package io.sayso.store;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item, or a map within one, put together in a fixed order. What is null is left out: DynamoDB has no need of it. */
final class Attributes {

    private final Map<String, AttributeValue> map = new LinkedHashMap<>();

    Attributes put(String name, @Nullable String value) {
        return value == null ? this : put(name, AttributeValue.fromS(value));
    }

    Attributes put(String name, long value) {
        return put(name, AttributeValue.fromN(Long.toString(value)));
    }

    /** @throws NumberFormatException if the value is infinite or no number */
    Attributes put(String name, double value) {
        return put(name, AttributeValue.fromN(BigDecimal.valueOf(value).toPlainString()));
    }

    Attributes put(String name, byte[] value) {
        return put(name, AttributeValue.fromB(SdkBytes.fromByteArray(value)));
    }

    Attributes put(String name, List<AttributeValue> values) {
        return put(name, AttributeValue.fromL(values));
    }

    Attributes put(String name, @Nullable Attributes values) {
        return values == null ? this : put(name, values.toValue());
    }

    Attributes put(String name, AttributeValue value) {
        map.put(name, value);
        return this;
    }

    Attributes putAll(Attributes others) {
        map.putAll(others.map);
        return this;
    }

    /** Takes the attributes away, where they are. */
    Attributes without(String... names) {
        for (String name : names) {
            map.remove(name);
        }
        return this;
    }

    AttributeValue toValue() {
        return AttributeValue.fromM(toMap());
    }

    Map<String, AttributeValue> toMap() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** The text of a string attribute; null if the item lacks it. */
    static @Nullable String text(Map<String, AttributeValue> item, String name) {
        AttributeValue value = item.get(name);
        return value == null ? null : value.s();
    }

    /** @throws IllegalArgumentException if the item lacks it */
    static String require(Map<String, AttributeValue> item, String name) {
        String text = text(item, name);
        if (text == null) {
            throw new IllegalArgumentException("item must have the attribute " + name + ", but has " + item.keySet());
        }
        return text;
    }
}
