package io.sayso.query;

import io.sayso.entity.EntityIds;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Finds an entity by what a person calls it. In this order, and the first that finds any decides: the id; the full name,
 * from which ids are made; an alias; words of a name or alias in their order, the last perhaps only begun. The id and the
 * full name need a query or a few; the others read the whole index (see {@link Items#forEachEntity}).
 */
public final class Names {

    private static final Comparator<EntitySummary> MOST_MET = Comparator.comparingInt(EntitySummary::quotes)
            .thenComparingInt(EntitySummary::mentions)
            .reversed()
            .thenComparing(EntitySummary::id);

    private final Items items;
    private final Runnable beforeReadingAll;

    /** @param beforeReadingAll is run when a name is to be looked for in the whole index */
    public Names(Items items, Runnable beforeReadingAll) {
        this.items = items;
        this.beforeReadingAll = beforeReadingAll;
    }

    /** Somebody or something that is mentioned. */
    public Match mentioned(String name) {
        return find(name, false);
    }

    /** Somebody who is quoted, or whose thoughts are told. */
    public Match speaker(String name) {
        return find(name, true);
    }

    private Match find(String name, boolean speaks) {
        if (EntityIds.isId(name)) {
            return isKnown(name, speaks) ? new Match.One(name) : new Match.None();
        }
        List<String> byFullName = EntityIds.possible(name).stream()
                .filter(id -> isKnown(id, speaks))
                .toList();
        if (byFullName.size() == 1) {
            return new Match.One(byFullName.get(0));
        }
        String words = EntityIds.words(name);
        if (words.isEmpty()) {
            return new Match.None();
        }
        beforeReadingAll.run();
        List<EntitySummary> all = EntitySummaries.of(items).stream()
                .filter(e -> !speaks || e.quotes() + e.thoughts() > 0)
                .sorted(MOST_MET)
                .toList();
        return Stream.<BiPredicate<String, EntitySummary>>of(Names::isName, Names::isAlias, Names::isFragment)
                .map(rule -> all.stream().filter(e -> rule.test(words, e)).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(Names::match)
                .orElseGet(Match.None::new);
    }

    private boolean isKnown(String id, boolean speaks) {
        Questions questions = new Questions(items);
        return speaks ? questions.speaks(id) : questions.isMentioned(id);
    }

    private static Match match(List<EntitySummary> found) {
        return found.size() == 1 ? new Match.One(found.get(0).id()) : new Match.Several(found);
    }

    private static boolean isName(String words, EntitySummary entity) {
        return EntityIds.words(entity.name()).equals(words);
    }

    private static boolean isAlias(String words, EntitySummary entity) {
        return entity.aliases().stream().anyMatch(a -> EntityIds.words(a).equals(words));
    }

    private static boolean isFragment(String words, EntitySummary entity) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .anyMatch(n -> EntityIds.isPart(words, EntityIds.words(n)));
    }
}
