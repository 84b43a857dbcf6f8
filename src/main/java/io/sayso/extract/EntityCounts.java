package io.sayso.extract;

import io.sayso.entity.Entity;
import io.sayso.entity.Mention;
import io.sayso.quote.Act;
import io.sayso.quote.Quote;
import io.sayso.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each entity of an article is quoted, and which of its mentions stand in what others said: in the content of a
 * quote of any kind, direct or not.
 */
public final class EntityCounts {

    private final Map<String, Integer> statements = new HashMap<>();
    private final Map<String, Integer> thoughts = new HashMap<>();
    /** Contents by their start, those that touch or overlap put together. */
    private final TreeMap<Integer, Integer> contents = new TreeMap<>();

    public EntityCounts(List<Quote> quotes) {
        for (Quote quote : quotes) {
            Map<String, Integer> counts = quote.act() == Act.THOUGHT ? thoughts : statements;
            quote.speakers().stream()
                    .map(s -> s.entityId())
                    .distinct()
                    .forEach(id -> counts.merge(id, 1, Integer::sum));
        }
        quotes.stream().flatMap(q -> q.contents().stream()).sorted().forEach(this::add);
    }

    private void add(Span content) {
        Map.Entry<Integer, Integer> before = contents.floorEntry(content.start());
        boolean joined = before != null && content.start() <= before.getValue();
        contents.merge(joined ? before.getKey() : content.start(), content.end(), Math::max);
    }

    /** How many quotes the entity said, wrote or told, alone or with others. */
    public int statements(Entity entity) {
        return statements.getOrDefault(entity.id(), 0);
    }

    /** How many quotes say what the entity thinks, alone or with others. */
    public int thoughts(Entity entity) {
        return thoughts.getOrDefault(entity.id(), 0);
    }

    /** Whether the mention stands in a quote's content. */
    public boolean isInQuote(Mention mention) {
        Map.Entry<Integer, Integer> content = contents.floorEntry(mention.span().start());
        return content != null && mention.span().end() <= content.getValue();
    }

    /** How many of the entity's mentions stand in the content of a quote. */
    public int mentionsInQuotes(Entity entity) {
        return (int) entity.mentions().stream().filter(this::isInQuote).count();
    }
}
