package io.sayso.query;

import io.sayso.quote.Act;
import io.sayso.store.QueryKeys;
import io.sayso.store.StoredArticle;
import io.sayso.store.WholeArticles;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What can be asked. Articles that are embargoed or withheld have no keys of the indexes, so that no query finds
 * anything of them; asked for by its key, such an article is not told of either.
 */
public final class Questions {

    private static final int PAGE = 200;

    private final Items items;

    public Questions(Items items) {
        this.items = items;
    }

    /** What somebody said, or thinks, newest first. */
    public static KeyQuery said(String entityId, Act act, Period period) {
        return KeyQuery.all(Index.GSI1, QueryKeys.speaker(entityId, act))
                .within(period)
                .newestFirst(true);
    }

    /** The articles that mention somebody or something, newest first, as its items in them. */
    public static KeyQuery mentions(String entityId, Period period) {
        return KeyQuery.all(Index.GSI1, QueryKeys.entity(entityId))
                .within(period)
                .newestFirst(true);
    }

    /**
     * Who printed these words, the first to print them first.
     *
     * @throws IllegalArgumentException if the words are too few to be looked up
     */
    public static KeyQuery sameWords(String words) {
        String key = QueryKeys.words(words);
        if (key == null) {
            throw new IllegalArgumentException("words must be at least " + QueryKeys.MIN_WORDS
                    + ", since fewer are said by many, but were \"" + words + "\"");
        }
        return KeyQuery.all(Index.GSI2, key);
    }

    public Iterator<Map<String, AttributeValue>> all(KeyQuery query) {
        return new Walk(items, query, null, PAGE);
    }

    /** What somebody said and what they think, newest first. */
    public Iterator<Map<String, AttributeValue>> saidAndThought(String entityId, Period period) {
        return new NewestFirst(
                new Walk(items, said(entityId, Act.STATEMENT, period), null, PAGE),
                new Walk(items, said(entityId, Act.THOUGHT, period), null, PAGE));
    }

    /** Empty if there is none, or it is hidden. */
    public Optional<StoredArticle> article(String bucket, String key) {
        return items.find(bucket, key).filter(a -> !WholeArticles.isHidden(a));
    }

    /** Whoever is quoted, the most quoted first. Reads the whole index: see {@link Items#forEachEntity}. */
    public List<SpeakerCount> speakers() {
        List<EntitySummary> quoted =
                EntitySummaries.of(items).stream().filter(e -> e.quotes() > 0).toList();
        double all = quoted.stream().mapToInt(EntitySummary::quotes).sum();
        return quoted.stream()
                .map(e ->
                        new SpeakerCount(e.id(), e.type(), e.name(), e.quotes(), e.quotes() / all, e.quotedArticles()))
                .sorted(Comparator.comparingInt(SpeakerCount::quotes)
                        .thenComparingInt(SpeakerCount::articles)
                        .reversed()
                        .thenComparing(SpeakerCount::entityId))
                .toList();
    }

    /** Whether anything is known that they said or think. */
    public boolean speaks(String entityId) {
        return isAny(said(entityId, Act.STATEMENT, Period.ALWAYS)) || isAny(said(entityId, Act.THOUGHT, Period.ALWAYS));
    }

    public boolean isMentioned(String entityId) {
        return isAny(mentions(entityId, Period.ALWAYS));
    }

    private boolean isAny(KeyQuery query) {
        return !items.query(query, null, 1).items().isEmpty();
    }
}
