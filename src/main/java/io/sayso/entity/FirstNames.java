package io.sayso.entity;

import io.sayso.text.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** First names: which pronoun they mostly go with, and their short forms. */
final class FirstNames {

    private final Map<String, PronounGender> genders = new HashMap<>();
    private final Map<String, Set<String>> longForms = new HashMap<>();

    FirstNames() {
        for (String line : WordList.lines(FirstNames.class, "first-names.txt")) {
            PronounGender gender = line.startsWith("he:") ? PronounGender.HE : PronounGender.SHE;
            for (String name : line.substring(line.indexOf(':') + 1).strip().split(" ")) {
                genders.put(name, gender);
            }
        }
        for (String line : WordList.lines(FirstNames.class, "nicknames.txt")) {
            List<String> names = Arrays.asList(line.split(" "));
            longForms.put(names.get(0), new HashSet<>(names.subList(1, names.size())));
        }
    }

    /** @param key lower case */
    PronounGender gender(String key) {
        return genders.getOrDefault(key, PronounGender.UNKNOWN);
    }

    boolean contains(String key) {
        return genders.containsKey(key);
    }

    /** Whether both may be the same first name: equal, one the other's initial, or one the other's short form. */
    boolean mayBeSame(String a, String b) {
        if (a.length() == 1 || b.length() == 1) {
            return a.charAt(0) == b.charAt(0);
        }
        return a.equals(b) || isShortFor(a, b) || isShortFor(b, a);
    }

    private boolean isShortFor(String brief, String full) {
        return longForms.getOrDefault(brief, Set.of()).contains(full);
    }
}
