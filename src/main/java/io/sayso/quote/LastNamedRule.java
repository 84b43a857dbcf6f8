package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.entity.EntityMention;
import io.sayso.entity.Mention;
import io.sayso.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * "The dealer said", of which the article has told nothing, behind a sentence that names one person alone: "Rosalind Eyre,
 * who sells pictures, thinks it could make more. “There are plenty,” the dealer said".
 */
final class LastNamedRule implements DescriptionRule {

    /** Who presides or rules is seldom the one who was told of just before: "Ada Brook left. The judge said". */
    private static final Set<String> ALWAYS_OTHERS = Set.of(
            "judge",
            "magistrate",
            "coroner",
            "prosecutor",
            "president",
            "mayor",
            "governor",
            "premier",
            "chancellor",
            "minister",
            "speaker");

    private static final Pattern SUBJECT = Pattern.compile("(?:[^,.;:]{0,40}, )?(?:[\\p{L}-]+ ){0,4}");

    @Override
    public Optional<Resolved> resolve(Description described, Span source, FoundQuote quote, Scene scene) {
        String noun = described.noun();
        boolean person = Nouns.isDoer(noun) || Nouns.LOADED.isRole(noun) || scene.callsPerson(noun);
        if (!described.article().equals("the")
                || described.owner() != null
                || described.isPlural()
                || described.speaksForOther()
                || !person
                || ALWAYS_OTHERS.contains(noun)
                || described.head().end() < source.end()
                || BodyFit.calls(noun)) {
            return Optional.empty();
        }
        int at = Math.min(source.start(), quote.first().start());
        return onlyPersonBefore(at, scene)
                .filter(e -> !DescribedInView.isOffice(noun) || heads(e, at, scene))
                .filter(e -> scene.genderOf(e).agreesWith(Nouns.LOADED.gender(noun)))
                .map(e -> Resolved.one(e, Resolution.ROLE, "description-of-last-named", 0.55));
    }

    /** "Under cross-examination, Hadebe": the sentence before is about this person. */
    private static boolean heads(Entity person, int offset, Scene scene) {
        Span sentence = scene.sentences().beforeThatOf(offset);
        return person.mentions().stream()
                .map(Mention::span)
                .filter(m -> m.overlaps(sentence))
                .anyMatch(m -> SUBJECT.matcher(
                                scene.text().substring(sentence.start(), Math.max(sentence.start(), m.start())))
                        .matches());
    }

    /** The one person whom the sentence before names. */
    static Optional<Entity> onlyPersonBefore(int offset, Scene scene) {
        Span sentence = scene.sentences().beforeThatOf(offset);
        List<Entity> named = scene.entities().mentionsIn(sentence).stream()
                .filter(m -> SourceNames.isPerson(m) && !scene.isQuoted(m.span()))
                .map(EntityMention::entity)
                .distinct()
                .toList();
        return named.size() == 1 && scene.paragraphsBetween(sentence.start(), offset) <= 1
                ? Optional.of(named.get(0))
                : Optional.empty();
    }
}
