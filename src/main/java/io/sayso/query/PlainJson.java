package io.sayso.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sayso.store.QueryKeys;
import io.sayso.store.StoredArticle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as plain JSON, for those who ask: the attributes by their names, without keys and without what is for the store. */
public final class PlainJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Map<String, Integer> PLACES = places();

    private static final Set<String> INTERNAL = Set.of(
            "PK",
            "SK",
            "GSI1PK",
            "GSI1SK",
            "GSI2PK",
            "GSI2SK",
            "revision",
            "state",
            "sequencer",
            "itemCount",
            "hidden");

    /** A table gives an item's attributes in no order: those of the columns first, as the columns stand. */
    private static final Comparator<String> ORDER = Comparator.<String>comparingInt(
                    name -> PLACES.getOrDefault(name, PLACES.size()))
            .thenComparing(Comparator.naturalOrder());

    private PlainJson() {}

    public static ObjectNode of(Map<String, AttributeValue> item) {
        ObjectNode node = NODES.objectNode();
        withObject(item).entrySet().stream()
                .filter(e -> !INTERNAL.contains(e.getKey()))
                .sorted(Map.Entry.comparingByKey(ORDER))
                .forEach(e -> node.set(e.getKey(), value(e.getValue())));
        return node;
    }

    /** Which object it is of, an item tells by its partition key alone. */
    private static Map<String, AttributeValue> withObject(Map<String, AttributeValue> item) {
        AttributeValue partition = item.get("PK");
        if (partition == null) {
            return item;
        }
        Map<String, AttributeValue> whole = new HashMap<>(item);
        whole.put("bucket", AttributeValue.fromS(QueryKeys.bucket(partition.s())));
        whole.put("key", AttributeValue.fromS(QueryKeys.key(partition.s())));
        return whole;
    }

    private static Map<String, Integer> places() {
        List<String> names = new ArrayList<>(ItemColumns.NAMES);
        names.addAll(List.of("start", "end", "text"));
        Map<String, Integer> places = new HashMap<>();
        names.forEach(name -> places.put(name, places.size()));
        return places;
    }

    /** An article with all that was found in it; of an object that holds several, the list of these. */
    public static ObjectNode of(StoredArticle article) {
        ObjectNode node = NODES.objectNode();
        node.set("article", of(article.meta()));
        node.set("quotes", of(article.quotes()));
        node.set("thoughts", of(article.thoughts()));
        node.set("entities", of(article.entities()));
        node.set("parts", of(article.parts()));
        return node;
    }

    public static ObjectNode of(SpeakerCount count) {
        return NODES.objectNode()
                .put("entityId", count.entityId())
                .put("type", count.type())
                .put("name", count.name())
                .put("quotes", count.quotes())
                .put("share", BigDecimal.valueOf(count.share()).setScale(4, RoundingMode.HALF_EVEN))
                .put("articles", count.articles());
    }

    private static ArrayNode of(List<Map<String, AttributeValue>> items) {
        ArrayNode array = NODES.arrayNode();
        items.forEach(i -> array.add(of(i)));
        return array;
    }

    private static JsonNode value(AttributeValue value) {
        return switch (value.type()) {
            case S -> NODES.textNode(value.s());
            case N -> number(value.n());
            case B -> NODES.binaryNode(value.b().asByteArray());
            case BOOL -> NODES.booleanNode(value.bool());
            case M -> of(value.m());
            case L -> array(value.l());
            default -> throw new IllegalArgumentException("no item here has attributes of type " + value.type());
        };
    }

    private static JsonNode number(String number) {
        BigDecimal decimal = new BigDecimal(number);
        return decimal.scale() <= 0 ? NODES.numberNode(decimal.longValueExact()) : NODES.numberNode(decimal);
    }

    private static ArrayNode array(List<AttributeValue> values) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(v -> array.add(value(v)));
        return array;
    }
}
