package io.sayso.store;

import io.sayso.entity.Entity;
import io.sayso.entity.Mention;
import io.sayso.entity.Role;
import io.sayso.extract.EntityCounts;
import io.sayso.extract.Extraction;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An entity's item. To keep below DynamoDB's 400 KB it holds at most {@value #MAX_MENTIONS} mentions, the first ones,
 * {@value #MAX_NAMES} aliases and titles each, and {@value #MAX_ROLES} roles; {@code mentionCount} tells how many mentions
 * there are, {@code mentionsInQuotes} how many of them stand in the content of a quote.
 */
final class EntityItems {

    static final int MAX_MENTIONS = 500;
    static final int MAX_NAMES = 100;
    static final int MAX_ROLES = 50;
    static final int MAX_CANDIDATES = 20;

    private static final int MAX_NAME_BYTES = 512;
    private static final int MAX_MENTION_BYTES = 256;

    private final ArticleContext context;
    private final EntityCounts counts;

    EntityItems(ArticleContext context, Extraction extraction) {
        this.context = context;
        this.counts = new EntityCounts(extraction.quotes());
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
                .put("roles", roles(entity.roles(), trim))
                .put("salience", entity.salience())
                .put("countryCode", entity.countryCode())
                .put("mentionCount", entity.mentions().size())
                .put("mentionsInQuotes", counts.mentionsInQuotes(entity))
                .put("quoteCount", counts.statements(entity))
                .put("thoughtCount", counts.thoughts(entity))
                .put("mentions", mentions(entity.mentions(), trim))
                .put("GSI1PK", key)
                .put("GSI1SK", context.timeAndArticle());
        AttributeValue candidates = candidates(entity, trim);
        if (candidates != null) {
            item.put("candidates", candidates);
        }
        context.describe(item, trim);
        trim.flag(item);
        return item;
    }

    /** Null, so that the item has no such attribute, for all entities but names that fit several people. */
    private static @Nullable AttributeValue candidates(Entity entity, Trim trim) {
        return entity.candidates().isEmpty()
                ? null
                : AttributeValue.fromL(trim.list("candidates", entity.candidates(), MAX_CANDIDATES).stream()
                        .map(id -> AttributeValue.fromS(Keys.bounded(id)))
                        .toList());
    }

    private static List<AttributeValue> roles(List<Role> roles, Trim trim) {
        return trim.list("roles", roles, MAX_ROLES).stream()
                .map(r -> new Attributes()
                        .put("text", trim.text("roles", r.text(), MAX_NAME_BYTES))
                        .put("body", r.body() == null ? null : Keys.bounded(r.body()))
                        .toValue())
                .toList();
    }

    private List<AttributeValue> mentions(List<Mention> mentions, Trim trim) {
        return trim.list("mentions", mentions, MAX_MENTIONS).stream()
                .map(m -> new Attributes()
                        .put("start", m.span().start())
                        .put("end", m.span().end())
                        .put("text", trim.text("mentions", m.text(), MAX_MENTION_BYTES))
                        .put("kind", m.kind().label())
                        .put("inQuote", AttributeValue.fromBool(counts.isInQuote(m)))
                        .toValue())
                .toList();
    }
}
