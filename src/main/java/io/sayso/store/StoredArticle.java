package io.sayso.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One version of an article as it was stored, whole.
 *
 * @param meta the META item
 * @param items all others, in the order of their sort keys
 */
public record StoredArticle(Map<String, AttributeValue> meta, List<Map<String, AttributeValue>> items) {

    public StoredArticle {
        meta = Map.copyOf(meta);
        items = List.copyOf(items);
    }

    /** Its partition of the table. */
    public String partition() {
        return Attributes.require(meta, Keys.PK);
    }

    /** Names the version: another version of the article has another. */
    public String revision() {
        return Attributes.require(meta, Meta.REVISION);
    }

    /** Null if it has none. */
    public @Nullable String title() {
        return Attributes.text(meta, "title");
    }

    /** What its sources say, in the text's order, each once, however many speakers it has. */
    public List<Map<String, AttributeValue>> quotes() {
        return ofType("QUOTE");
    }

    /** What its sources only think, likewise. */
    public List<Map<String, AttributeValue>> thoughts() {
        return ofType("THOUGHT");
    }

    /** In the order of their ids. */
    public List<Map<String, AttributeValue>> entities() {
        return ofType("ENTITY");
    }

    /** Of an object that holds several articles, the list of these; none of an article. */
    public List<Map<String, AttributeValue>> parts() {
        return ofType("PART");
    }

    /** @throws java.io.UncheckedIOException if the stored text is damaged */
    public String text() {
        return TextItems.text(ofType("TEXT"));
    }

    private List<Map<String, AttributeValue>> ofType(String itemType) {
        return items.stream()
                .filter(i -> itemType.equals(Attributes.text(i, "itemType")))
                .toList();
    }
}
