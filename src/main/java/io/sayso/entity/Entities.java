package io.sayso.entity;

import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The entities of one article, with the questions that finding a quote's speaker asks of them. Immutable. */
public final class Entities {

    private final List<Entity> list;
    private final List<Entity> unsettled;
    private final List<PersonMention> persons;
    private final MentionIndex index;
    private final Map<Span, List<Entity>> ambiguous;
    private final Map<String, PronounGender> genders;
    private final SpanHead heads;
    private final Roles roles;
    private final Countries countries;

    Entities(
            List<Entity> list,
            List<Entity> unsettled,
            Map<Span, List<Entity>> ambiguous,
            Map<String, PronounGender> genders,
            SpanHead heads,
            Roles roles,
            Countries countries) {
        this.list = List.copyOf(list);
        this.unsettled = List.copyOf(unsettled);
        this.index = new MentionIndex(this.list);
        this.ambiguous = Map.copyOf(ambiguous);
        this.genders = Map.copyOf(genders);
        this.heads = heads;
        this.roles = roles;
        this.countries = countries;
        List<PersonMention> mentions = new ArrayList<>();
        for (Entity entity : list) {
            if (entity.type() == EntityType.PERSON) {
                entity.mentions().forEach(m -> mentions.add(new PersonMention(entity, m)));
            }
        }
        mentions.sort(Comparator.comparing(m -> m.mention().span()));
        this.persons = List.copyOf(mentions);
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

    /**
     * Who or what a stretch of text such as a quote's source names: the person that heads it, else the body, else a place
     * or other thing at its head's end. "Lim Soosuk, a spokesperson for the ministry" is Lim Soosuk; "Putin's spokesman"
     * is not Putin; "a spokesman for Harlow Steel" is Harlow Steel.
     *
     * @return empty if the span names nothing, or only somebody who owns or follows what the span is about
     */
    public Optional<Entity> at(Span span) {
        return heads.of(span, list);
    }

    /**
     * All entities that have a name in the span, by their first mention in it: what is needed where a source lists several
     * speakers.
     */
    public List<Entity> allAt(Span span) {
        return list.stream()
                .filter(e -> e.mentions().stream()
                        .anyMatch(m -> m.kind() == MentionKind.NAME && m.span().overlaps(span)))
                .sorted(Comparator.comparing((Entity e) -> e.mentions().stream()
                        .map(Mention::span)
                        .filter(span::overlaps)
                        .findFirst()
                        .orElseThrow()))
                .toList();
    }

    /** Who an ambiguous name that overlaps the span might be; empty if there is none. */
    public List<Entity> candidatesAt(Span span) {
        return ambiguous.entrySet().stream()
                .filter(e -> e.getKey().overlaps(span))
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElse(List.of());
    }

    /** The people with this surname, with its particles or without; whatever the case. */
    public List<Entity> bySurname(String surname) {
        String key = Names.key(surname);
        return persons().filter(e -> PersonName.of(e.name()).hasSurname(key)).toList();
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

    /** Mentions of people that end at the offset or before it, the nearest first. */
    public List<PersonMention> personsBefore(int offset) {
        List<PersonMention> before = new ArrayList<>();
        for (int i = persons.size() - 1; i >= 0; i--) {
            if (persons.get(i).mention().span().end() <= offset) {
                before.add(persons.get(i));
            }
        }
        return before;
    }

    /** By which pronoun the text refers to the entity; unknown for all but people. */
    public PronounGender genderOf(Entity entity) {
        return genders.getOrDefault(entity.id(), PronounGender.UNKNOWN);
    }

    private Stream<Entity> persons() {
        return list.stream().filter(e -> e.type() == EntityType.PERSON);
    }
}
