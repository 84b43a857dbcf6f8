package io.sayso.entity;

import io.sayso.tagger.EntityType;
import java.util.List;
import java.util.Set;

/**
 * Joins a country's adjective with the name of the state's body behind it: of "South Korean Foreign Ministry" a tagger may
 * make a nationality and a "Foreign Ministry", of which there are two hundred. Only what each country has one of is joined;
 * "Chinese" before a company's name stays a nationality.
 */
final class JoinedBodies {

    private static final Set<String> SHORT_FORMS = Set.of("US", "U.S.", "UK", "U.K.", "U.S", "U.K");
    private static final Set<String> STATE_BODIES = Set.of(
            "ministry",
            "government",
            "army",
            "navy",
            "parliament",
            "cabinet",
            "police",
            "military",
            "treasury",
            "embassy",
            "consulate");
    private static final Set<String> STATE_FORCES = Set.of(
            "national bank",
            "central bank",
            "reserve bank",
            "air force",
            "armed forces",
            "coast guard",
            "defence forces");

    private final Countries countries;

    JoinedBodies(Countries countries) {
        this.countries = countries;
    }

    /** @param names in the text's order, none overlapping */
    List<RawName> join(String text, List<RawName> names) {
        return RawName.joined(
                names, text, EntityType.ORGANIZATION, (adjective, body) -> isAdjectiveOf(text, adjective, body));
    }

    private boolean isAdjectiveOf(String text, RawName adjective, RawName body) {
        boolean country = adjective.type() == EntityType.NORP
                || countries.nationality(adjective.text()) != null
                || SHORT_FORMS.contains(adjective.text());
        return country
                && body.type() == EntityType.ORGANIZATION
                && isStateBody(body.text())
                && adjective.span().end() + 1 == body.span().start()
                && text.charAt(adjective.span().end()) == ' ';
    }

    /** "Foreign Ministry", "Ministry of Health", "Air Force". */
    private static boolean isStateBody(String name) {
        List<String> words = Names.keyWords(name);
        if (words.isEmpty() || !Names.isCapitalized(name)) {
            return false;
        }
        String last = words.get(words.size() - 1);
        String lastTwo = words.size() < 2 ? last : words.get(words.size() - 2) + " " + last;
        boolean headed = words.size() > 2
                && words.get(0).equals("ministry")
                && words.get(1).equals("of");
        return headed || STATE_BODIES.contains(last) || STATE_FORCES.contains(lastTwo);
    }
}
