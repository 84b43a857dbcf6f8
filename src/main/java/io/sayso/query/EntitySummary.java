package io.sayso.query;

import java.util.List;
import java.util.Set;

/**
 * What all articles together tell of one entity. Articles that are hidden do not count.
 *
 * @param name the fullest that any article gives
 * @param aliases of all articles, in alphabetical order
 * @param articles in which it is mentioned
 * @param quotedArticles in which it is quoted
 * @param quotes that it said, wrote or told, alone or with others
 * @param thoughts that it is said to have, alone or with others
 */
public record EntitySummary(
        String id,
        String type,
        String name,
        Set<String> aliases,
        int articles,
        int quotedArticles,
        int mentions,
        int quotes,
        int thoughts) {

    /** Of an entity's item, what a summary is made of. */
    static final List<String> ATTRIBUTES =
            List.of("entityId", "type", "name", "aliases", "mentionCount", "quoteCount", "thoughtCount");
}
