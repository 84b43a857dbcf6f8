package io.sayso.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A description by role, such as "the Russian minister", "Russia's top diplomat" or "the mayor of Harlow", taken apart.
 *
 * @param role the role and the small words that belong to it ("deputy minister")
 * @param country ISO code of the country that the description names; null if it names none
 * @param names other names in it, lower case ("harlow")
 */
record RoleQuery(String role, @Nullable String country, Set<String> names) {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that");
    private static final int LONGEST_COUNTRY = 5;

    static RoleQuery of(String description, Roles roles, Countries countries) {
        List<String> words = new ArrayList<>();
        for (String word : description.strip().split("[\\s,]+")) {
            words.add(Names.withoutPossessive(word));
        }
        List<String> role = new ArrayList<>();
        Set<String> names = new HashSet<>();
        String country = null;
        for (int i = 0; i < words.size(); i++) {
            int end = endOfCountry(words, i, countries);
            String lower = words.get(i).toLowerCase(Locale.ROOT);
            if (end > i) {
                country = country == null ? countries.code(String.join(" ", words.subList(i, end))) : country;
                i = end - 1;
            } else if (roles.isModifier(lower) || roles.isRole(lower) || Roles.PREPOSITIONS.contains(lower)) {
                role.add(lower);
            } else if (Names.isCapitalized(words.get(i)) && !ARTICLES.contains(lower)) {
                names.addAll(Names.keyWords(words.get(i)));
            } else if (!ARTICLES.contains(lower)) {
                role.add(lower);
            }
        }
        return new RoleQuery(withoutPreposition(role), country, names);
    }

    private static int endOfCountry(List<String> words, int from, Countries countries) {
        int last = Names.isCapitalized(words.get(from)) ? Math.min(words.size(), from + LONGEST_COUNTRY) : from;
        for (int to = last; to > from; to--) {
            if (countries.code(String.join(" ", words.subList(from, to))) != null) {
                return to;
            }
        }
        return from;
    }

    /** "mayor of" is left of "mayor of Harlow". */
    private static String withoutPreposition(List<String> role) {
        int end = role.size();
        while (end > 0 && Roles.PREPOSITIONS.contains(role.get(end - 1))) {
            end--;
        }
        return String.join(" ", role.subList(0, end));
    }

    /** Whether the description has a role at all. */
    boolean hasRole(Roles roles) {
        return !roles.head(role).isEmpty();
    }

    /** Whether somebody with these titles may be described so. */
    boolean fits(List<String> titles, Roles roles, Countries countries) {
        String theirs = countryOf(titles, countries);
        boolean countryAgrees = country == null || theirs == null || country.equals(theirs);
        return countryAgrees
                && new HashSet<>(Names.keyWords(String.join(" ", titles))).containsAll(names)
                && titles.stream().anyMatch(title -> roles.fits(role, title));
    }

    static @Nullable String countryOf(List<String> titles, Countries countries) {
        for (String title : titles) {
            String code = countries.codeIn(title);
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    /** Whether it says more than the bare role does. */
    boolean isSpecific() {
        return country != null || !names.isEmpty();
    }
}
