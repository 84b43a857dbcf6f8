package io.sayso.entity;

import io.sayso.text.WordList;
import java.util.HashSet;
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
    private final Set<String> nouns = new HashSet<>();

    GenericNames(Roles roles) {
        this.roles = roles;
        WordList.lines(GenericNames.class, "body-nouns.txt").forEach(line -> nouns.add(line.split("=")[0].strip()));
    }

    /** @param key of one or several words */
    boolean contains(String key) {
        return List.of(key.split(" ")).stream()
                .allMatch(w -> nouns.contains(w) || OTHER_WORDS.contains(w) || roles.isModifier(w));
    }
}
