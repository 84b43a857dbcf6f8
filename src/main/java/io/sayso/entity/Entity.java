package io.sayso.entity;

import io.sayso.tagger.EntityType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, body, place or other named thing of one article.
 *
 * @param id from the normalised name and the type, such as {@code "person:sergey-lavrov"}: the same in every article
 *     that gives the full name
 * @param name the canonical name: the fullest one in the text, or for a country its usual English name
 * @param aliases other names that the text uses for it, in order of appearance, without {@code name}
 * @param roles titles and roles as written ("Foreign Minister") with the body they belong to, in order of appearance,
 *     each wording once
 * @param salience 0 to 1: how much the article is about it (headline, first paragraph, number of mentions)
 * @param countryCode ISO 3166-1 alpha-2; null for all but countries and their nationalities
 * @param mentions in the text's order, at least one
 * @param candidates ids of the people whom the name may mean, where it fits several and the text does not tell which; empty
 *     for all other entities
 */
public record Entity(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        List<Role> roles,
        double salience,
        @Nullable String countryCode,
        List<Mention> mentions,
        List<String> candidates) {

    /** @throws IllegalArgumentException if there is no mention */
    public Entity {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
        candidates = List.copyOf(candidates);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("mentions must not be empty, for entity " + id);
        }
    }

    /** An entity that is known for who it is: without candidates. */
    public Entity(
            String id,
            EntityType type,
            String name,
            List<String> aliases,
            List<Role> roles,
            double salience,
            @Nullable String countryCode,
            List<Mention> mentions) {
        this(id, type, name, aliases, roles, salience, countryCode, mentions, List.of());
    }

    /** The words of {@link #roles}. */
    public List<String> titles() {
        return roles.stream().map(Role::text).toList();
    }

    /** The same entity with other mentions, in the text's order. */
    public Entity withMentions(List<Mention> others) {
        return new Entity(id, type, name, aliases, roles, salience, countryCode, others, candidates);
    }
}
