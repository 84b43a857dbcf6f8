package io.sayso.entity;

import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The entities of one article, with the questions that finding a quote's speaker asks of them. Immutable. */
public final class Entities {

    private final List<Entity> list;
    private final List<Entity> unsettled;
    private final MentionIndex index;
    private final Map<Span, List<Entity>> ambiguous;
    private final Map<String, PronounGender> genders;
    private final Roles roles;
    private final Countries countries;

    Entities(
            List<Entity> list,
            List<Entity> unsettled,
            Map<Span, List<Entity>> ambiguous,
            Map<String, PronounGender> genders,
            Roles roles,
            Countries countries) {
        this.list = List.copyOf(list);
        this.unsettled = List.copyOf(unsettled);
        this.index = new MentionIndex(this.list);
        this.ambiguous = Map.copyOf(ambiguous);
        this.genders = Map.copyOf(genders);
        this.roles = roles;
        this.countries = countries;
    }

    /** All entities that are known for who they are, by their first mention. */
    public List<Entity> list() {
        return list;
    }

    /**
     * Names that fit several people of the article, each as an entity of its own with its candidates; no question here
     * answers with one of them.
     */
    public List<Entity> unsettled() {
        return unsettled;
    }

    /** The mentions, of every kind and of entities of every type, that overlap the span, in the text's order. */
    public List<EntityMention> mentionsIn(Span span) {
        return index.in(span);
    }

    /**
     * The mentions, of every kind and of entities of every type, that end at the offset (in UTF-16 code units) or before
     * it, the nearest first. An unmodifiable view, cheap to make: read as many as are needed.
     */
    public List<EntityMention> mentionsBefore(int offset) {
        return index.before(offset);
    }

    /** Who an ambiguous name that overlaps the span might be; empty if there is none. */
    public List<Entity> candidatesAt(Span span) {
        return ambiguous.entrySet().stream()
                .filter(e -> e.getKey().overlaps(span))
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElse(List.of());
    }

    /**
     * The people whom a description by role fits, such as "the Russian minister", "Russia's top diplomat", "spokeswoman"
     * or "the mayor of Harlow": by their titles, the same office under other names, and the country. None if the words
     * have no role in them.
     */
    public List<Entity> byRole(String description) {
        RoleQuery query = RoleQuery.of(description, roles, countries);
        return query.hasRole(roles)
                ? persons()
                        .filter(e -> query.fits(e.titles(), roles, countries))
                        .toList()
                : List.of();
    }

    /** Whether the words call somebody by office or work, whoever it may be. */
    public boolean isRole(String description) {
        return RoleQuery.of(description, roles, countries).hasRole(roles);
    }

    /** Whether the word is a nationality, as "Norwegian" is, marked in the text or not. */
    public boolean isNationality(String word) {
        return countries.nationality(word) != null;
    }

    /** By which pronoun the text refers to the entity; unknown for all but people. */
    public PronounGender genderOf(Entity entity) {
        return genders.getOrDefault(entity.id(), PronounGender.UNKNOWN);
    }

    private Stream<Entity> persons() {
        return list.stream().filter(e -> e.type() == EntityType.PERSON);
    }
}
