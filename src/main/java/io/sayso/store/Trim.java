package io.sayso.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Cuts what would make an item larger than DynamoDB takes, and remembers what it cut, so that the item says so. The
 * whole is never lost: it can be taken from the article's text by the offsets beside it.
 */
final class Trim {

    private final Set<String> cut = new LinkedHashSet<>();

    /** @return the text or its beginning; null if it is null */
    @Nullable
    String text(String name, @Nullable String text, int maxBytes) {
        if (text == null || ItemSize.utf8(text) <= maxBytes) {
            return text;
        }
        cut.add(name);
        return toBytes(text, maxBytes);
    }

    /** @return the list or its first members */
    <T> List<T> list(String name, List<T> list, int maxSize) {
        if (list.size() <= maxSize) {
            return list;
        }
        cut.add(name);
        return list.subList(0, maxSize);
    }

    /** The names in a list, each cut as well. */
    List<AttributeValue> texts(String name, List<String> texts, int maxSize, int maxBytes) {
        Stream<String> all = list(name, texts, maxSize).stream();
        return all.map(t -> AttributeValue.fromS(ItemSize.utf8(t) <= maxBytes ? t : cutName(name, t, maxBytes)))
                .toList();
    }

    /** Remembers what was cut elsewhere. */
    void cut(String name) {
        cut.add(name);
    }

    /** Says in the item which of its attributes were cut; nothing if none was. */
    void flag(Attributes item) {
        if (!cut.isEmpty()) {
            item.put("trimmed", cut.stream().map(AttributeValue::fromS).toList());
        }
    }

    private String cutName(String name, String text, int maxBytes) {
        cut.add(name);
        return toBytes(text, maxBytes);
    }

    /** The longest beginning of the text that takes at most {@code maxBytes} in UTF-8 and splits no surrogate pair. */
    static String toBytes(String text, int maxBytes) {
        int bytes = 0;
        int end = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
            if (bytes > maxBytes) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return text.substring(0, end);
    }
}
