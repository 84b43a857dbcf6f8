package io.sayso.store;

import io.sayso.entity.Entity;
import io.sayso.entity.Mention;
import io.sayso.quote.Quote;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An entity's item. To keep below DynamoDB's 400 KB it holds at most {@value #MAX_MENTIONS} mentions, the first ones,
 * and {@value #MAX_NAMES} aliases and titles each; {@code mentionCount} tells how many mentions there are.
 */
final class EntityItems {

    static final int MAX_MENTIONS = 500;
    static final int MAX_NAMES = 100;

    private static final int MAX_NAME_BYTES = 512;
    private static final int MAX_MENTION_BYTES = 256;

    private final ArticleContext context;
    private final Map<String, Integer> quoteCounts;

    EntityItems(ArticleContext context, List<Quote> quotes) {
        this.context = context;
        this.quoteCounts = quoteCounts(quotes);
    }

    Attributes of(Entity entity) {
        Trim trim = new Trim();
        String key = Keys.entity(entity.id());
        Attributes item = context.item(key, "ENTITY")
                .put("entityId", Keys.bounded(entity.id()))
                .put("type", entity.type().name())
                .put("name", trim.text("name", entity.name(), MAX_NAME_BYTES))
                .put("aliases", trim.texts("aliases", entity.aliases(), MAX_NAMES, MAX_NAME_BYTES))
                .put("titles", trim.texts("titles", entity.titles(), MAX_NAMES, MAX_NAME_BYTES))
                .put("salience", entity.salience())
                .put("countryCode", entity.countryCode())
                .put("mentionCount", entity.mentions().size())
                .put("quoteCount", quoteCounts.getOrDefault(entity.id(), 0))
                .put("mentions", mentions(entity.mentions(), trim))
                .put("GSI1PK", key)
                .put("GSI1SK", context.timeAndArticle());
        context.describe(item, trim);
        trim.flag(item);
        return item;
    }

    private static List<AttributeValue> mentions(List<Mention> mentions, Trim trim) {
        return trim.list("mentions", mentions, MAX_MENTIONS).stream()
                .map(m -> new Attributes()
                        .put("start", m.span().start())
                        .put("end", m.span().end())
                        .put("text", trim.text("mentions", m.text(), MAX_MENTION_BYTES))
                        .put("kind", m.kind().label())
                        .toValue())
                .toList();
    }

    private static Map<String, Integer> quoteCounts(List<Quote> quotes) {
        Map<String, Integer> counts = new HashMap<>();
        for (Quote quote : quotes) {
            Set<String> speakers = new HashSet<>();
            quote.speakers().forEach(s -> speakers.add(s.entityId()));
            speakers.forEach(id -> counts.merge(id, 1, Integer::sum));
        }
        return counts;
    }
}
