package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.entity.EntityMention;
import io.sayso.entity.Mention;
import io.sayso.entity.MentionKind;
import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a text introduces somebody: the words around the first mention by the fullest name, up to the sentence's ends or to
 * somebody else's name. Where the mention opens its sentence, "a student" in the sentence before may be the same person.
 */
final class Introduction {

    private static final int FARTHEST = 90;
    /** "Quill, a shipping company that": up to what may follow the noun. */
    private static final Pattern CALLED_BEHIND = Pattern.compile(
            "(?i)^(?:,|\\s?[–—(]|\\s-)\\s?(?:the\\s|an?\\s|another\\s|one\\sof\\s)"
                    + "(?:[\\p{L}\\p{N}'’-]+\\s){0,4}?[\\p{L}-]+(?=\\s?[,.;:)–—]|\\s(?:of|for|in|at|from|with|on|that|which|who|based)\\b|$)");

    private static final Pattern RIGHT_BEHIND = Pattern.compile("^\\s(\\p{Ll}+)\\b(?:\\s(\\p{Ll}+)\\b)?");
    private static final Pattern NAMED = Pattern.compile("(?i),?\\s(?:called\\s|named\\s)?(?:the\\s)?$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+");

    private final Set<String> words = new HashSet<>();
    private final Set<String> sentenceBefore = new HashSet<>();
    private final String text;
    private final Span span;
    private final Span named;
    private final List<EntityMention> names;

    private Introduction(Span span, Span named, String text, List<EntityMention> names) {
        this.span = span;
        this.named = named;
        this.text = text;
        this.names = names;
        words.addAll(words(span.of(text)));
    }

    static Introduction of(Entity entity, Scene scene) {
        Span named = entity.mentions().stream()
                .filter(m -> m.kind() == MentionKind.NAME)
                .max(Comparator.comparingInt((Mention m) -> Math.min(m.text().split("\\s+").length, 2))
                        .thenComparing(m -> -m.span().start()))
                .map(Mention::span)
                .orElse(entity.mentions().get(0).span());
        String text = scene.text();
        int begin = scene.sentences().startOf(named.start());
        int start = Math.max(begin, named.start() - FARTHEST);
        int end = Math.min(scene.sentences().endOf(named.end()), named.end() + FARTHEST);
        EntityType type = entity.type();
        if (type == EntityType.PERSON) {
            // "the mother of Anna Berg" does not introduce Anna Berg, but "the petition filed by Anna Berg" does
            int tied = Prepositions.startBeforePerson(text, named.start());
            start = text.startsWith("by ", Math.max(tied, 0)) ? start : Math.max(start, tied);
        }
        for (EntityMention other : scene.entities().mentionsIn(new Span(start, end))) {
            boolean rival = other.entity() != entity
                    && other.entity().type() == type
                    && other.mention().kind() == MentionKind.NAME;
            if (rival && other.span().end() <= named.start()) {
                start = Math.max(start, other.span().end());
            } else if (rival && other.span().start() >= named.end()) {
                end = Math.min(end, other.span().start());
            }
        }
        Span span = new Span(start, end);
        List<EntityMention> names = new ArrayList<>(scene.entities().mentionsIn(span));
        if (text.startsWith("Its ", begin)) {
            // "The Brae Union denies it. Its secretary, Ada Brook, said"
            scene.entities().mentionsIn(scene.sentences().before(begin)).stream()
                    .filter(m -> m.entity().type() == EntityType.ORGANIZATION)
                    .forEach(names::add);
        }
        Introduction found = new Introduction(span, named, text, names);
        if (type == EntityType.PERSON
                && start == begin
                && text.substring(start, named.start()).length() < 40) {
            found.addSentenceBefore(begin, scene);
        }
        return found;
    }

    /** Only if that sentence names no other person. */
    private void addSentenceBefore(int begin, Scene scene) {
        Span before = scene.sentences().before(begin);
        boolean named = scene.entities().mentionsIn(before).stream().anyMatch(SourceNames::isPerson);
        if (!named && before.length() > 0) {
            String first = before.of(scene.text());
            sentenceBefore.addAll(words(first.length() > 2 * FARTHEST ? first.substring(0, 2 * FARTHEST) : first));
            words.addAll(sentenceBefore);
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+"))
                .filter(w -> w.length() > 1)
                .toList();
    }

    boolean hasAny(Set<String> nouns) {
        return nouns.stream().anyMatch(words::contains);
    }

    /** Whether it has one of the nouns in front of the offset: a description is no introduction of itself. */
    boolean hasAny(Set<String> nouns, int offset) {
        if (span.end() <= offset) {
            return hasAny(nouns);
        }
        Set<String> before = new HashSet<>(sentenceBefore);
        before.addAll(words(text.substring(span.start(), Math.max(span.start(), offset))));
        return nouns.stream().anyMatch(before::contains);
    }

    /** Whether it has the word, or one that begins alike, as "Norway" does for "Norwegian". */
    boolean hasAlike(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return words.contains(lower)
                || lower.length() > 4
                        && words.stream().anyMatch(w -> w.length() > 4 && w.startsWith(lower.substring(0, 4)));
    }

    /** Whether it has a word that the noun is made of, as "petition" is of "petitioner". */
    boolean hasStemOf(String noun) {
        return words.stream().anyMatch(w -> w.length() > 4 && noun.startsWith(w) && noun.length() > w.length());
    }

    /** Whether the text calls it so: "Quill, a shipping company", "the shipping company Quill", "the Quill company". */
    boolean calls(String noun) {
        String behind = text.substring(named.end(), Math.max(named.end(), span.end()));
        String before = text.substring(Math.min(span.start(), named.start()), named.start());
        return CALLED_BEHIND.matcher(behind).results().anyMatch(r -> endsWithWord(r.group(), noun))
                || RIGHT_BEHIND
                        .matcher(behind)
                        .results()
                        .anyMatch(r -> noun.equals(r.group(1)) || noun.equals(r.group(2)))
                || endsWithWord(NAMED.matcher(before).replaceFirst(""), noun);
    }

    private static boolean endsWithWord(String words, String noun) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.equals(noun) || lower.endsWith(" " + noun);
    }

    /** Whether it names the entity. */
    boolean names(Entity entity) {
        return names.stream().anyMatch(n -> n.entity() == entity);
    }

    /** How many characters part the name from the nearest of the nouns; the largest number there is if it has none. */
    int distance(Set<String> nouns) {
        int least = Integer.MAX_VALUE;
        Matcher word = WORD.matcher(text).region(span.start(), span.end());
        while (word.find()) {
            if (nouns.contains(word.group().toLowerCase(Locale.ROOT))) {
                int apart = word.start() >= named.end() ? word.start() - named.end() : named.start() - word.end();
                least = Math.min(least, Math.abs(apart));
            }
        }
        return least;
    }
}
