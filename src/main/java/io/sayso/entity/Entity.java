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
 * @param titles titles and roles as written ("Foreign Minister"), in order of appearance
 * @param salience 0 to 1: how much the article is about it (headline, first paragraph, number of mentions)
 * @param countryCode ISO 3166-1 alpha-2; null for all but countries and their nationalities
 * @param mentions in the text's order, at least one
 */
public record Entity(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        List<String> titles,
        double salience,
        @Nullable String countryCode,
        List<Mention> mentions) {

    /** @throws IllegalArgumentException if there is no mention */
    public Entity {
        aliases = List.copyOf(aliases);
        titles = List.copyOf(titles);
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("mentions must not be empty, for entity " + id);
        }
    }
}
