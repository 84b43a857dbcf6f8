package io.sayso.entity;

import java.util.List;
import java.util.Set;

/** Names that tell what a body is but not whose: "Foreign Ministry", "Supreme Court", "City Council". */
final class GenericNames {

    private static final Set<String> OTHER_WORDS = Set.of(
            "of",
            "the",
            "and",
            "for",
            "supreme",
            "high",
            "national",
            "central",
            "federal",
            "city",
            "state",
            "general",
            "house",
            "upper",
            "lower",
            "public",
            "opposition",
            "cabinet",
            "treasury",
            "congress",
            "embassy",
            "republic",
            "air",
            "assembly",
            "affairs",
            "appeals",
            "appeal",
            "representatives",
            "security",
            "defence",
            "defense",
            "armed",
            "forces",
            "army",
            "fire",
            "services",
            "works");

    private final Roles roles;
    private final Set<String> nouns;

    /** @param nouns for kinds of bodies ("ministry") */
    GenericNames(Roles roles, Set<String> nouns) {
        this.roles = roles;
        this.nouns = nouns;
    }

    /** @param key of one or several words */
    boolean contains(String key) {
        return List.of(key.split(" ")).stream()
                .allMatch(w -> nouns.contains(w) || OTHER_WORDS.contains(w) || roles.isModifier(w));
    }
}
