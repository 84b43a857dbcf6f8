package io.sayso.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What fields of JSON objects say, in the several ways in which they say it. */
final class JsonFields {

    private static final int MAX_NAMES = 12;

    /** Milliseconds since 1970 have at least so many digits since 2001, and seconds never. */
    private static final long LEAST_MILLIS = 100_000_000_000L;

    private JsonFields() {}

    /**
     * The words of the first of the fields that has any: a string, a number, an object with a name, or an array of these,
     * joined by commas. Null if none has.
     */
    static @Nullable String first(JsonNode json, String... fields) {
        for (String field : fields) {
            String words = words(json.path(field));
            if (words != null) {
                return words;
            }
        }
        return null;
    }

    /** A string as it is, with its line ends; null if the field is none or blank. */
    static @Nullable String text(JsonNode json, String field) {
        JsonNode node = json.path(field);
        return node.isTextual() && !node.textValue().isBlank() ? node.textValue() : null;
    }

    /**
     * The time of the first of the fields that has one; null if none has.
     *
     * @param format to say where it was read
     */
    static @Nullable PublicationTime time(JsonNode json, String format, String... fields) {
        for (String field : fields) {
            JsonNode node = json.path(field);
            String source = format + " " + field;
            if (node.canConvertToLong() && node.isIntegralNumber()) {
                long number = node.longValue();
                Instant at = number >= LEAST_MILLIS ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
                return new PublicationTime(at, source);
            }
            PublicationTime time = PublicationTime.of(node.isTextual() ? node.textValue() : null, source);
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    /** The object's field names, for messages. */
    static String names(JsonNode json) {
        List<String> names = new ArrayList<>();
        json.fieldNames().forEachRemaining(name -> names.add(ParserWords.name(name)));
        return names.size() <= MAX_NAMES
                ? String.valueOf(names)
                : names.subList(0, MAX_NAMES) + " and " + (names.size() - MAX_NAMES) + " more";
    }

    private static @Nullable String words(JsonNode node) {
        if (node.isTextual() || node.isNumber()) {
            return XmlText.line(node.asText());
        }
        if (node.isObject()) {
            String name = words(node.path("name"));
            return name != null ? name : words(node.path("value"));
        }
        if (!node.isArray()) {
            return null;
        }
        List<String> all = new ArrayList<>();
        for (JsonNode one : node) {
            String words = one.isArray() ? null : words(one);
            if (words != null && !all.contains(words)) {
                all.add(words);
            }
        }
        return all.isEmpty() ? null : String.join(", ", all);
    }
}
