package io.sayso.quote;

import io.sayso.article.Article;
import io.sayso.entity.Entities;
import io.sayso.entity.Entity;
import io.sayso.entity.PronounGender;
import io.sayso.tagger.EntityType;
import io.sayso.text.Offsets;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rule may look at to tell who said a quote: the article, and the quotes before this one with their speakers. Places
 * are looked up in indexes: no question passes over all mentions, passages or quotes.
 */
final class Scene {

    private final String text;
    private final Entities entities;
    private final int[] paragraphs;
    private final List<Passage> outermost;
    private final Sentences sentences;
    private final List<Spoken> spoken = new ArrayList<>();
    private final Map<String, List<Span>> sourcesOf = new HashMap<>();
    private final Map<String, PronounGender> learned = new HashMap<>();
    private final Map<Entity, PronounGender> genders = new HashMap<>();

    private final PronounChain pronouns;
    private final Map<Entity, Introduction> introductions = new HashMap<>();

    /** A quote before the present one. */
    record Spoken(FoundQuote quote, Resolved by) {}

    Scene(Article article, Entities entities, List<Passage> passages) {
        this.text = article.text();
        this.entities = entities;
        this.paragraphs =
                article.paragraphs().stream().mapToInt(Span::start).sorted().toArray();
        this.outermost = passages.stream().filter(p -> p.depth() == 0).toList();
        this.sentences = new Sentences(text);
        this.pronouns = new PronounChain(this);
    }

    String text() {
        return text;
    }

    /** The span's words in lower case, without white space at their ends. */
    String lowerCase(Span span) {
        return span.of(text).strip().toLowerCase(Locale.ROOT);
    }

    Entities entities() {
        return entities;
    }

    Sentences sentences() {
        return sentences;
    }

    void add(FoundQuote quote, Resolved resolved) {
        spoken.add(new Spoken(quote, resolved));
        Span source = quote.source();
        if (source != null) {
            resolved.entities()
                    .forEach(e -> sourcesOf
                            .computeIfAbsent(e.id(), k -> new ArrayList<>())
                            .add(source));
        }
    }

    /** By which pronoun the text refers to the person: as the whole text tells, else as an earlier quote's pronoun did. */
    PronounGender genderOf(Entity person) {
        PronounGender told = person.type() == EntityType.PERSON
                ? genders.computeIfAbsent(person, p -> GenderTold.of(p, text))
                : PronounGender.UNKNOWN;
        if (told == PronounGender.UNKNOWN) {
            told = entities.genderOf(person);
        }
        return told == PronounGender.UNKNOWN ? learned.getOrDefault(person.id(), told) : told;
    }

    /** Whether the noun calls a person: by work, by office or as people are called anew. */
    boolean callsPerson(String noun) {
        return Nouns.LOADED.isPerson(noun) || Nouns.isCalling(noun) || Nouns.isTrade(noun) || entities.isRole(noun);
    }

    void learn(Entity person, PronounGender gender) {
        learned.putIfAbsent(person.id(), gender);
    }

    Introduction introductionOf(Entity entity) {
        Introduction known = introductions.get(entity);
        if (known == null) {
            known = Introduction.of(entity, this);
            introductions.put(entity, known);
        }
        return known;
    }

    List<Resolved> speakers() {
        return spoken.stream().map(Spoken::by).toList();
    }

    /** The latest quotes before this one that do not stand inside others, the nearest first. */
    List<Spoken> latest(FoundQuote quote, int most) {
        List<Spoken> latest = new ArrayList<>();
        for (int i = spoken.size() - 1; i >= 0 && latest.size() < most; i--) {
            Spoken before = spoken.get(i);
            if (enclosing(before.quote().first(), i) == null && !holds(before.quote(), quote.first())) {
                latest.add(before);
            }
        }
        return latest;
    }

    /** The nearest earlier quote of which one content holds the span; null if it stands in none. */
    @Nullable
    Spoken enclosing(Span span) {
        return enclosing(span, spoken.size());
    }

    private @Nullable Spoken enclosing(Span span, int before) {
        // a quote within another comes right after it, but for its siblings
        for (int i = before - 1; i >= Math.max(0, before - 6); i--) {
            if (holds(spoken.get(i).quote(), span)) {
                return spoken.get(i);
            }
        }
        return null;
    }

    private static boolean holds(FoundQuote quote, Span span) {
        return quote.contents().stream().anyMatch(c -> c.contains(span) && c.length() > span.length());
    }

    /** The last source at or before the offset by which the entity spoke; null if it did not yet. */
    @Nullable
    Span lastSourceOf(Entity entity, int offset) {
        List<Span> sources = sourcesOf.getOrDefault(entity.id(), List.of());
        for (int i = sources.size() - 1; i >= 0; i--) {
            if (sources.get(i).end() <= offset) {
                return sources.get(i);
            }
        }
        return null;
    }

    /** The "he" and "she" outside quotation marks that end at the offset or before it, in the text's order. */
    List<PronounChain.Link> pronouns(int offset) {
        return pronouns.until(offset);
    }

    /** Whether a country or its people are named in the span. */
    boolean isNationality(Span span) {
        return entities.mentionsIn(span).stream().anyMatch(m -> m.entity().countryCode() != null)
                || Arrays.stream(span.of(text).split("\\s")).anyMatch(entities::isNationality);
    }

    /** How many paragraphs begin between the two offsets, {@code from} being the earlier. */
    int paragraphsBetween(int from, int to) {
        return Math.max(0, paragraphOf(to) - paragraphOf(from));
    }

    private int paragraphOf(int offset) {
        return Offsets.firstAfter(offset, paragraphs.length, k -> paragraphs[k]) - 1;
    }

    /** Whether the span stands in quotation marks: somebody mentioned there is spoken about, and does not speak. */
    boolean isQuoted(Span span) {
        Passage passage = passageFrom(span.start());
        return passage != null && passage.inner().contains(span);
    }

    /** Whether the quote's passage goes on from the paragraph before, where the marks were left open. */
    boolean continuesParagraphBefore(FoundQuote quote) {
        Passage passage = passageFrom(quote.first().start());
        return passage != null && passage.continues() && passage.outer().overlaps(quote.first());
    }

    /** Whether the offset's paragraph begins with quoted words. */
    boolean beginsWithSpeech(int offset) {
        int paragraph = paragraphOf(offset);
        return paragraph >= 0 && passageAt(paragraphs[paragraph]) != null;
    }

    private @Nullable Passage passageAt(int start) {
        Passage passage = passageFrom(start);
        return passage != null && passage.outer().start() == start ? passage : null;
    }

    /** The last passage that begins at the offset or before it. */
    private @Nullable Passage passageFrom(int offset) {
        int after = Offsets.firstAfter(
                offset, outermost.size(), k -> outermost.get(k).outer().start());
        return after == 0 ? null : outermost.get(after - 1);
    }
}
