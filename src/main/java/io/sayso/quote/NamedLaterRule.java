package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.entity.Mention;
import io.sayso.entity.MentionKind;
import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A description in an article's headline or opening whose holder is named only further down: "A bus company has apologised"
 * before "Quill Coaches said", "Fire chief: ..." before "Chief fire officer Ann Roe". The newswire's lead is written so.
 */
final class NamedLaterRule implements DescriptionRule {

    /** In the headline, or in the first paragraphs below it. */
    private static final int OPENING = 2;

    private static final int FARTHEST = 5;

    /** How far a noun may stand from the name that it introduces. */
    private static final int BESIDE = 25;

    private static final Set<String> ARTICLES = Set.of("", "a", "an", "the", "one");

    /** "Their union said" of those whom the headline tells of. */
    private static final Set<String> OWN = Set.of("his", "her", "its", "their");

    private final Nouns nouns = Nouns.LOADED;

    @Override
    public Optional<Resolved> resolve(Description described, Span source, FoundQuote quote, Scene scene) {
        if (scene.paragraphsBetween(0, source.start()) > OPENING
                || !ARTICLES.contains(described.article())
                        && !(OWN.contains(described.article()) && BodyFit.calls(described.noun()))
                || described.isPlural()
                || described.speaksForOther()
                || !scene.entities().candidatesAt(source).isEmpty()) {
            return Optional.empty();
        }
        return BodyFit.calls(described.noun())
                ? Optional.ofNullable(DescribedBodyRule.bodyNamedLater(described, scene, source.end()))
                        .map(b -> Resolved.one(b, Resolution.ROLE, "body-named-later", 0.7))
                : person(described, scene, source);
    }

    private Optional<Resolved> person(Description described, Scene scene, Span source) {
        if (described.article().equals("the") && !described.isOwnedByPublic()) {
            // "the coach" points back, at whoever it may be; "the state’s fire chief" is told of for the first time
            return Optional.empty();
        }
        List<Entity> titled = scene.entities().byRole(described.head().of(scene.text()));
        Set<String> words = nouns.with(described.noun());
        List<Entity> fitting = scene.entities().list().stream()
                .filter(e -> e.type() == EntityType.PERSON
                        && isNamedAfter(e, source.end(), scene)
                        && scene.genderOf(e).agreesWith(nouns.gender(described.noun()))
                        && (titled.contains(e) || scene.introductionOf(e).distance(words) <= BESIDE))
                .toList();
        return fitting.size() == 1
                ? Optional.of(Resolved.one(fitting.get(0), Resolution.ROLE, "person-named-later", 0.7))
                : Optional.empty();
    }

    /** Whether the entity's first name stands behind the offset, and not far from it. */
    static boolean isNamedAfter(Entity entity, int offset, Scene scene) {
        return entity.mentions().stream()
                .filter(m -> m.kind() == MentionKind.NAME)
                .map(Mention::span)
                .findFirst()
                .filter(s -> s.start() >= offset
                        && (scene.paragraphsBetween(offset, s.start()) <= FARTHEST
                                || scene.paragraphsBetween(0, offset) == 0))
                .isPresent();
    }
}
