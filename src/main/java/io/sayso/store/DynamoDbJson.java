package io.sayso.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Items as DynamoDB JSON, one line an item, {@code {"Item":{"PK":{"S":"..."},...}}}: the format that DynamoDB's import
 * from S3 takes (its developer guide, "Amazon S3 import formats for DynamoDB").
 */
public final class DynamoDbJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The item without a line's end. */
    public String line(Map<String, AttributeValue> item) {
        return NODES.objectNode().set("Item", map(item)).toString();
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
