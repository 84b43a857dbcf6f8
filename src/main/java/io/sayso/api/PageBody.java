package io.sayso.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;

/** Records that are put together to a page of at most 1 MB of JSON: Lambda's limit for an answer is 6 MB. */
final class PageBody {

    static final int MAX_BYTES = 1_000_000;

    /** For what stands around the records, the cursor among it. */
    private static final int FRAME_BYTES = 8 * 1024;

    private final int limit;
    private int left;
    private int count;

    /** @param limit the most records */
    PageBody(int limit) {
        this(limit, 0);
    }

    /** @param taken bytes that the body has besides the records */
    PageBody(int limit, int taken) {
        this.limit = limit;
        this.left = MAX_BYTES - FRAME_BYTES - taken;
    }

    boolean isFull() {
        return count == limit;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** @return false, and nothing is added, if there is no room for it */
    boolean add(ArrayNode records, ObjectNode record) {
        int bytes = bytes(record) + 1;
        while (isEmpty() && bytes > left) {
            trim(record);
            bytes = bytes(record) + 1;
        }
        if (isFull() || bytes > left) {
            return false;
        }
        records.add(record);
        left -= bytes;
        count++;
        return true;
    }

    /** Takes the largest attribute out of a record that is larger than a page, and says so as the store does. */
    private static void trim(ObjectNode record) {
        Map.Entry<String, JsonNode> largest = record.properties().stream()
                .filter(p -> !p.getKey().equals("trimmed"))
                .max(Comparator.comparingInt(p -> bytes(p.getValue())))
                .orElseThrow();
        String name = largest.getKey();
        record.remove(name);
        ArrayNode trimmed = record.get("trimmed") instanceof ArrayNode already ? already : record.putArray("trimmed");
        trimmed.add(JsonNodeFactory.instance.textNode(name));
    }

    static int bytes(JsonNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
