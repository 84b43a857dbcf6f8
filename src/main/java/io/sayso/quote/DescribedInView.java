package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.entity.PronounGender;
import io.sayso.text.Span;
import io.sayso.text.WordList;
import java.util.Optional;
import java.util.Set;

/** A description of which the article has told nothing before: "the mother of three", "the retired teacher", "the shrimper". */
final class DescribedInView {

    /** Confidence in whoever is most in view, though not clearly. */
    static final double UNSURE = 0.55;

    private static final Nouns NOUNS = Nouns.LOADED;
    private static final Set<String> OFFICES = Set.copyOf(WordList.lines(DescribedInView.class, "offices.txt"));

    private DescribedInView() {}

    /** Whether somebody may hold the office whom the article never names. */
    static boolean isOffice(String noun) {
        return OFFICES.contains(noun);
    }

    /** "The German", where the noun is capitalised: of "the German minister" it is no name. */
    private static boolean isFellowCitizen(Description described, Scene scene) {
        int noun = described.head().end() - described.noun().length();
        return described.modifiers().isEmpty()
                && Character.isUpperCase(scene.text().charAt(noun))
                && scene.isNationality(described.head());
    }

    /** "The shrimper": a trade of which the text has said nothing, but no office that somebody unnamed may hold. */
    private static boolean isTrade(Description described, Scene scene) {
        String noun = described.noun();
        return !OFFICES.contains(noun)
                && (Nouns.isCalling(noun)
                        || Nouns.isTrade(noun)
                        || scene.entities().isRole(noun));
    }

    /** Whether the person was named or spoke in the paragraph before at the earliest. */
    private static boolean isNear(Entity person, Scene scene, int at) {
        Span spoke = scene.lastSourceOf(person, at);
        return spoke != null && scene.paragraphsBetween(spoke.end(), at) <= 1
                || person.mentions().stream()
                        .anyMatch(m -> m.span().end() <= at
                                && scene.paragraphsBetween(m.span().end(), at) <= 1);
    }

    /** A noun that is no office stands for who is in view. */
    static Optional<Resolved> resolve(Description described, FoundQuote quote, Scene scene, PronounGender gender) {
        int at = described.head().start();
        boolean called = NOUNS.isPerson(described.noun()) || described.isAge() || isFellowCitizen(described, scene);
        boolean retold =
                !called && (described.isRetold() || scene.isNationality(described.head()) || isTrade(described, scene));
        if (!called && !retold || described.owner() != null) {
            return Optional.empty();
        }
        if (described.isAge()) {
            Optional<Entity> only =
                    LastNamedRule.onlyPersonBefore(Math.min(at, quote.first().start()), scene);
            if (only.isPresent()) {
                return Optional.of(Resolved.one(only.get(), Resolution.ROLE, "description-of-last-named", 0.7));
            }
        }
        View view = View.of(scene, quote.contents(), at, gender);
        Entity first = view.first();
        if (first == null || retold && !(view.isClear() && isNear(first, scene, at))) {
            return Optional.empty();
        }
        if (!described.capitalized().isEmpty() && !view.isClear()) {
            return Optional.empty();
        }
        return Optional.of(
                view.isClear()
                        ? Resolved.one(first, Resolution.ROLE, "description-of-one-in-view", 0.7)
                        : Resolved.one(first, Resolution.ROLE, "description-of-nearest", UNSURE));
    }
}
