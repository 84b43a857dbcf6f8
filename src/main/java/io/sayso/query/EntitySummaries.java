package io.sayso.query;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads the whole first index to tell of each entity: needs memory for each entity and alias, not for each article. */
final class EntitySummaries {

    private static final Comparator<String> FULLEST =
            Comparator.<String>comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private final Map<String, EntitySummary> byId = new HashMap<>();

    private EntitySummaries() {}

    /** By id. */
    static List<EntitySummary> of(Items items) {
        EntitySummaries summaries = new EntitySummaries();
        items.forEachEntity(summaries::add);
        return summaries.byId.values().stream()
                .sorted(Comparator.comparing(EntitySummary::id))
                .toList();
    }

    private void add(Map<String, AttributeValue> item) {
        int quotes = Values.number(item, "quoteCount");
        EntitySummary one = new EntitySummary(
                Values.text(item, "entityId"),
                Values.text(item, "type"),
                Values.text(item, "name"),
                new TreeSet<>(Values.texts(item, "aliases")),
                1,
                quotes > 0 ? 1 : 0,
                Values.number(item, "mentionCount"),
                quotes,
                Values.number(item, "thoughtCount"));
        byId.merge(one.id(), one, EntitySummaries::together);
    }

    private static EntitySummary together(EntitySummary a, EntitySummary b) {
        TreeSet<String> aliases = new TreeSet<>(a.aliases());
        aliases.addAll(b.aliases());
        return new EntitySummary(
                a.id(),
                a.type().compareTo(b.type()) <= 0 ? a.type() : b.type(),
                FULLEST.compare(a.name(), b.name()) <= 0 ? a.name() : b.name(),
                Collections.unmodifiableSet(aliases),
                a.articles() + b.articles(),
                a.quotedArticles() + b.quotedArticles(),
                a.mentions() + b.mentions(),
                a.quotes() + b.quotes(),
                a.thoughts() + b.thoughts());
    }
}
