package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.entity.EntityMention;
import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "They" stands for who spoke last, if that was several or a body, else for two people named as a pair in the sentence
 * before; "both" for the last two who spoke.
 */
final class SeveralInViewRule implements SpeakerRule {

    private static final Set<String> THEY = Set.of("they", "them", "themselves");
    private static final Set<String> BOTH = Set.of(
            "both",
            "the two",
            "both candidates",
            "both men",
            "both women",
            "the two men",
            "the two women",
            "the pair",
            "the couple");

    @Override
    public Optional<Resolved> resolve(FoundQuote quote, Scene scene) {
        Span source = quote.source();
        if (source == null) {
            return Optional.empty();
        }
        String word = scene.lowerCase(source);
        if (!THEY.contains(word) && !BOTH.contains(word)) {
            return Optional.empty();
        }
        List<Entity> pair = pairBefore(source.start(), scene);
        if (pair.isEmpty() && BOTH.contains(word)) {
            pair = peopleBefore(source.start(), scene);
        }
        if (pair.size() == 2) {
            return Optional.of(new Resolved(pair, Resolution.PRONOUN, "pronoun-for-pair", 0.75));
        }
        return Optional.of(BOTH.contains(word) ? lastTwo(quote, scene, source) : last(quote, scene, source));
    }

    private static Resolved last(FoundQuote quote, Scene scene, Span pronoun) {
        for (Scene.Spoken before : scene.latest(quote, 1)) {
            List<Entity> entities = before.by().entities();
            Span sentence = scene.sentences().beforeThatOf(pronoun.start());
            // "Two men were arrested. They deny ..." comes between
            boolean near = scene.paragraphsBetween(before.quote().extent().start(), pronoun.start()) <= 1
                    && before.quote().extent().end() > sentence.start();
            boolean body = entities.size() == 1 && entities.get(0).type() != EntityType.PERSON;
            if (near && (entities.size() > 1 || body)) {
                return new Resolved(entities, Resolution.PRONOUN, "pronoun-for-last-body", 0.7);
            }
        }
        return Resolved.NOBODY;
    }

    private static Resolved lastTwo(FoundQuote quote, Scene scene, Span source) {
        List<Entity> people = new ArrayList<>();
        for (Scene.Spoken before : scene.latest(quote, 4)) {
            boolean near = scene.paragraphsBetween(before.quote().extent().start(), source.start()) <= 1;
            for (Entity entity : before.by().entities()) {
                if (near && entity.type() == EntityType.PERSON && !people.contains(entity)) {
                    people.add(entity);
                }
            }
            if (people.size() >= 2) {
                break;
            }
        }
        return people.size() == 2
                ? new Resolved(people, Resolution.PRONOUN, "pronoun-for-last-two", 0.7)
                : Resolved.NOBODY;
    }

    /** The people whom the sentence before names. */
    private static List<Entity> peopleBefore(int offset, Scene scene) {
        Span sentence = scene.sentences().beforeThatOf(offset);
        return scene.entities().mentionsIn(sentence).stream()
                .filter(SourceNames::isPerson)
                .map(EntityMention::entity)
                .distinct()
                .toList();
    }

    /** "Teo and Mundy" at the head of the sentence before. */
    private static List<Entity> pairBefore(int offset, Scene scene) {
        Span sentence = scene.sentences().beforeThatOf(offset);
        List<EntityMention> names = scene.entities().mentionsIn(sentence);
        if (names.size() < 2) {
            return List.of();
        }
        EntityMention first = names.get(0);
        EntityMention second = names.get(1);
        boolean joined = first.span().start() - sentence.start() < 30
                && first.span().end() < second.span().start()
                && scene.text()
                        .substring(first.span().end(), second.span().start())
                        .matches("(?s),?\\s+(?:and|&)\\s+(?:the\\s+)?(?:[\\p{L}.]+\\s+){0,2}");
        boolean alike =
                SourceNames.isPerson(first) == SourceNames.isPerson(second) && first.entity() != second.entity();
        return joined && alike ? List.of(first.entity(), second.entity()) : List.of();
    }
}
