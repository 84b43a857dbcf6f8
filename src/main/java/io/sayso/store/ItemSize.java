package io.sayso.store;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item's size as DynamoDB counts it (its developer guide, "DynamoDB item sizes and formats"). */
final class ItemSize {

    /** DynamoDB's limit for one item: 400 KB. */
    static final int MAX_BYTES = 400 * 1024;

    private static final int CONTAINER_BYTES = 3;

    private ItemSize() {}

    /** Names and values, in bytes. */
    static long of(Map<String, AttributeValue> item) {
        long bytes = 0;
        for (Map.Entry<String, AttributeValue> attribute : item.entrySet()) {
            bytes += utf8(attribute.getKey()) + of(attribute.getValue());
        }
        return bytes;
    }

    private static long of(AttributeValue value) {
        return switch (value.type()) {
            case S -> utf8(value.s());
            // At most: two digits take a byte, and there is one more for the sign and one for the exponent.
            case N -> value.n().length() / 2 + 3;
            case B -> value.b().asByteArrayUnsafe().length;
            case L -> CONTAINER_BYTES + list(value.l());
            case M -> CONTAINER_BYTES + value.m().size() + of(value.m());
            case SS -> value.ss().stream().mapToLong(ItemSize::utf8).sum();
            case BOOL, NUL -> 1;
            default -> throw new IllegalArgumentException("no item here has attributes of type " + value.type());
        };
    }

    private static long list(List<AttributeValue> values) {
        return values.size() + values.stream().mapToLong(ItemSize::of).sum();
    }

    /** The length of the text in UTF-8, without encoding it. */
    static int utf8(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Each half of a surrogate pair stands for two of the pair's four bytes.
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }
}
