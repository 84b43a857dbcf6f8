package io.sayso.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.sayso.entity.Entity;
import io.sayso.quote.Speaker;
import java.util.HashMap;
import java.util.Map;

/** Numbers the entities of all articles by their ids; the first article that has one gives its name. */
final class EntityList {

    private final ArrayNode list = JsonNodeFactory.instance.arrayNode();
    private final Map<String, Integer> byId = new HashMap<>();

    int index(Entity entity) {
        return index(entity.id(), entity.type().name(), entity.name());
    }

    /** A speaker whom the article's entities lack, as after a cut by confidence, is still one, of no known type. */
    int index(Speaker speaker) {
        return index(speaker.entityId(), "", speaker.name());
    }

    JsonNode toJson() {
        return list;
    }

    private int index(String id, String type, String name) {
        return byId.computeIfAbsent(id, k -> {
            list.addArray().add(name).add(type);
            return list.size() - 1;
        });
    }
}
