package io.sayso.query;

import io.sayso.store.QueryKeys;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Whether an entity is mentioned in a quote's content, by name or otherwise. Asks the quote's article for the entity, once
 * as long as quotes of the same article follow each other. Of the mentions only those count that are stored (the first
 * 500 in an article).
 */
final class About implements Predicate<Map<String, AttributeValue>> {

    private final Items items;
    private final String sortKey;
    private String article = "";
    private List<AttributeValue> mentions = List.of();

    About(Items items, String entityId) {
        this.items = items;
        this.sortKey = QueryKeys.entity(entityId);
    }

    @Override
    public boolean test(Map<String, AttributeValue> quote) {
        String of = Values.text(quote, "PK");
        if (!of.equals(article)) {
            mentions = items.query(KeyQuery.one(of, sortKey), null, 1).items().stream()
                    .flatMap(entity -> Values.list(entity, "mentions").stream())
                    .filter(mention -> Values.flag(mention.m(), "inQuote"))
                    .toList();
            article = of;
        }
        List<AttributeValue> contents = Values.list(quote, "contents");
        return mentions.stream().anyMatch(m -> contents.stream().anyMatch(c -> isWithin(m.m(), c.m())));
    }

    private static boolean isWithin(Map<String, AttributeValue> mention, Map<String, AttributeValue> content) {
        return Values.number(mention, "start") >= Values.number(content, "start")
                && Values.number(mention, "end") <= Values.number(content, "end");
    }
}
