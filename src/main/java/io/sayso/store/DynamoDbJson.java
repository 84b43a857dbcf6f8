package io.sayso.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Items as DynamoDB JSON, one line an item, {@code {"Item":{"PK":{"S":"..."},...}}}: the format that DynamoDB's import
 * from S3 takes (its developer guide, "Amazon S3 import formats for DynamoDB").
 */
public final class DynamoDbJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The item without a line's end. */
    public String line(Map<String, AttributeValue> item) {
        return NODES.objectNode().set("Item", map(item)).toString();
    }

    /**
     * The item of a line as {@link #line} writes it.
     *
     * @throws IOException if the line is no item; the message says what it must be
     */
    public Map<String, AttributeValue> item(String line) throws IOException {
        JsonNode node;
        try {
            node = MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IOException("line must be DynamoDB JSON, but is not JSON: " + e.getOriginalMessage(), e);
        }
        JsonNode item = node.path("Item");
        if (!item.isObject()) {
            throw new IOException("line must be an object with an Item, as DynamoDB exports it, but is not");
        }
        return map(item);
    }

    private static Map<String, AttributeValue> map(JsonNode node) throws IOException {
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            values.put(field.getKey(), value(field.getValue()));
        }
        return values;
    }

    private static AttributeValue value(JsonNode node) throws IOException {
        if (node.size() != 1) {
            throw new IOException("an attribute must have one type, but has " + node.size());
        }
        Map.Entry<String, JsonNode> typed = node.properties().iterator().next();
        JsonNode value = typed.getValue();
        return switch (typed.getKey()) {
            case "S" -> AttributeValue.fromS(value.asText());
            case "N" -> AttributeValue.fromN(value.asText());
            case "B" -> AttributeValue.fromB(SdkBytes.fromByteArray(value.binaryValue()));
            case "BOOL" -> AttributeValue.fromBool(value.asBoolean());
            case "NULL" -> AttributeValue.fromNul(true);
            case "M" -> AttributeValue.fromM(map(value));
            case "L" -> AttributeValue.fromL(list(value));
            case "SS" -> AttributeValue.fromSs(texts(value));
            default -> throw new IOException("no item here has attributes of type " + typed.getKey());
        };
    }

    private static List<AttributeValue> list(JsonNode array) throws IOException {
        List<AttributeValue> values = new ArrayList<>();
        for (JsonNode member : array) {
            values.add(value(member));
        }
        return values;
    }

    private static List<String> texts(JsonNode array) {
        List<String> values = new ArrayList<>();
        array.forEach(member -> values.add(member.asText()));
        return values;
    }

    private static ObjectNode map(Map<String, AttributeValue> values) {
        ObjectNode node = NODES.objectNode();
        values.forEach((name, value) -> node.set(name, value(value)));
        return node;
    }

    private static JsonNode value(AttributeValue value) {
        ObjectNode node = NODES.objectNode();
        return switch (value.type()) {
            case S -> node.put("S", value.s());
            // A string, not a number: DynamoDB keeps 38 digits.
            case N -> node.put("N", value.n());
            case B -> node.put("B", value.b().asByteArrayUnsafe());
            case BOOL -> node.put("BOOL", value.bool());
            case NUL -> node.put("NULL", true);
            case M -> node.set("M", map(value.m()));
            case L -> node.set("L", array(value.l()));
            case SS -> node.set("SS", strings(value.ss()));
            default -> throw new IllegalArgumentException("no item here has attributes of type " + value.type());
        };
    }

    private static ArrayNode array(List<AttributeValue> values) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(v -> array.add(value(v)));
        return array;
    }

    private static ArrayNode strings(List<String> values) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(array::add);
        return array;
    }
}
