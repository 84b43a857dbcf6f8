package io.sayso.lambda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A place in an event, which knows its path, so that what is wrong can be said with where it is wrong.
 *
 * @param path such as {@code "Records[0].s3.object.key"}; empty for the event itself
 */
record EventNode(JsonNode node, String path) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static EventNode of(JsonNode event) {
        return new EventNode(event, "");
    }

    /** @throws UnreadableEventException if the text is no JSON object */
    static EventNode parse(String json, String path) throws UnreadableEventException {
        JsonNode node;
        try {
            node = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UnreadableEventException(path + " must be JSON, but was not: " + e.getOriginalMessage(), e);
        }
        if (!node.isObject()) {
            throw new UnreadableEventException(path + " must be a JSON object, but was " + describe(node));
        }
        return new EventNode(node, path);
    }

    /** Never null: what is not there is a place too, and reading it tells so. */
    EventNode field(String name) {
        JsonNode child = node.get(name);
        return new EventNode(
                child == null ? MissingNode.getInstance() : child, path.isEmpty() ? name : path + "." + name);
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    boolean isText(String expected) {
        return node.isTextual() && node.textValue().equals(expected);
    }

    /** @throws UnreadableEventException if this is no array with at least one element */
    List<EventNode> elements() throws UnreadableEventException {
        if (!node.isArray()) {
            throw unexpected("an array");
        }
        if (node.isEmpty()) {
            throw new UnreadableEventException(path + " must hold at least one record, but was empty");
        }
        List<EventNode> elements = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            elements.add(new EventNode(node.get(i), path + "[" + i + "]"));
        }
        return elements;
    }

    /** @throws UnreadableEventException if this is no string or an empty one */
    String text() throws UnreadableEventException {
        if (!node.isTextual()) {
            throw unexpected("a string");
        }
        if (node.textValue().isEmpty()) {
            throw new UnreadableEventException(path + " must not be empty");
        }
        return node.textValue();
    }

    /** @throws UnreadableEventException if this is there, but no string or an empty one */
    @Nullable
    String optionalText() throws UnreadableEventException {
        return node.isMissingNode() || node.isNull() ? null : text();
    }

    /**
     * A time without an offset, as moto's server sends it, is taken as UTC.
     *
     * @throws UnreadableEventException if this is no ISO 8601 time
     */
    Instant time() throws UnreadableEventException {
        String text = text();
        try {
            TemporalAccessor time =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return time instanceof LocalDateTime local ? local.toInstant(ZoneOffset.UTC) : Instant.from(time);
        } catch (DateTimeException e) {
            throw new UnreadableEventException(path + " must be an ISO 8601 time, but was \"" + text + "\"", e);
        }
    }

    private UnreadableEventException unexpected(String expected) {
        return new UnreadableEventException(path + " must be " + expected + ", but was " + describe(node));
    }

    private static String describe(JsonNode node) {
        return switch (node.getNodeType()) {
            case MISSING -> "missing";
            case NULL -> "null";
            case NUMBER, BOOLEAN -> node.asText();
            default -> "of type " + node.getNodeType().name().toLowerCase(Locale.ROOT);
        };
    }
}
