package io.sayso.entity;

import io.sayso.text.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name in parts, all in the form of {@link Names#key}.
 *
 * @param given given names and initials in order; empty for a bare surname
 * @param surname with its particles ("van der berg", "al assad")
 * @param suffix "jr", "iii", ...; empty if there is none
 * @param eastern whether the surname was written first
 */
record PersonName(List<String> given, String surname, String suffix, boolean eastern) {

    private static final Set<String> SUFFIXES =
            Set.of("jr", "sr", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xiv", "xvi");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "du", "la", "le", "bin", "bint",
            "ibn", "ben", "al", "el", "ter", "ten", "zu", "af", "abu", "st");
    private static final Set<String> FIRST_NAMES_TOO = Set.of("al", "ben", "della", "abu", "da", "st", "el");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)+\\p{L}?\\.?");
    // A romanised syllable: an optional beginning, a vowel or two or three, an optional end.
    private static final Pattern SYLLABLES =
            Pattern.compile("(?:(?:zh|ch|sh|ph|th|tr|ng|nh|gi|kh|kw|gw|hw|ts|py|ky|my|hy|ny|gy|ry|"
                    + "[bcdfghjklmnpqrstvwxyz])?(?:[aeiouy]{1,3}|yeo|weo)(?:ng|nh|ch|[nkpmlth](?![aeiouy]))?){1,2}");
    private static final Set<String> FAMILY_NAMES = familyNames();

    private static Set<String> familyNames() {
        return Set.copyOf(WordList.lines(PersonName.class, "family-names.txt").stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .distinct()
                .toList());
    }

    /** @param name with at least one letter or digit */
    static PersonName of(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.strip().split("[\\s,]+")) {
            if (INITIALS.matcher(word).matches()) {
                words.addAll(Arrays.asList(Names.key(word).split("")));
            } else if (!Names.key(word).isEmpty()) {
                words.add(Names.key(word));
            }
        }
        words.removeIf(String::isEmpty);
        if (words.isEmpty()) {
            return new PersonName(List.of(), Names.key(name), "", false);
        }
        String last = words.get(words.size() - 1);
        String suffix = words.size() > 1 && SUFFIXES.contains(last) ? last : "";
        if (!suffix.isEmpty()) {
            words.remove(words.size() - 1);
        }
        if (isEastern(words)) {
            return new PersonName(List.copyOf(words.subList(1, words.size())), words.get(0), suffix, true);
        }
        int surname = words.size() - 1;
        // "da Cunha" in small letters is no given name
        boolean small = Character.isLowerCase(name.strip().charAt(0));
        while (surname > 0
                && (isParticle(words, surname - 1) || small && surname == 1 && PARTICLES.contains(words.get(0)))) {
            surname--;
        }
        String family = String.join(" ", words.subList(surname, words.size()));
        return new PersonName(List.copyOf(words.subList(0, surname)), family, suffix, false);
    }

    private static boolean isParticle(List<String> words, int index) {
        String word = words.get(index);
        return PARTICLES.contains(word) && (index > 0 || !FIRST_NAMES_TOO.contains(word));
    }

    private static boolean isEastern(List<String> words) {
        return words.size() >= 2
                && words.size() <= 4
                && FAMILY_NAMES.contains(words.get(0))
                && !(words.size() == 2 && isParticle(words, 0))
                && words.subList(1, words.size()).stream()
                        .flatMap(word -> Arrays.stream(word.split(" ")))
                        .allMatch(word -> SYLLABLES.matcher(word).matches());
    }

    boolean isFull() {
        return !given.isEmpty();
    }

    String firstName() {
        return given.isEmpty() ? "" : given.get(0);
    }

    /** Whether a bare name is this one's surname, whole ("van der Berg") or without its particles ("Berg", "Assad"). */
    boolean hasSurname(String key) {
        return surname.equals(key)
                || surname.endsWith(" " + key) && isParticles(surname.substring(0, surname.length() - key.length()));
    }

    private static boolean isParticles(String words) {
        return PARTICLES.containsAll(Arrays.asList(words.strip().split(" ")));
    }

    /** Whether a bare name is any other part of this one: a first name, the first of two surnames. */
    boolean hasPart(String key) {
        return given.contains(key)
                || surname.equals(key)
                || surname.startsWith(key + " ")
                || surname.endsWith(" " + key);
    }

    /** In the order of the text, one space between words; without initials in the middle, which come and go. */
    String idKey() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            if (i == 0 || given.get(i).length() > 1) {
                words.add(given.get(i));
            }
        }
        words.add(eastern ? 0 : words.size(), surname);
        if (!suffix.isEmpty()) {
            words.add(suffix);
        }
        return String.join(" ", words);
    }

    /** Whether both full names may be one person's. */
    boolean mayBe(PersonName other, FirstNames firstNames) {
        if (!suffix.equals(other.suffix) && !suffix.isEmpty() && !other.suffix.isEmpty()) {
            return false;
        }
        if (eastern || other.eastern) {
            return allJoined().equals(other.allJoined());
        }
        if (!surname.equals(other.surname)) {
            return isStartOf(other) || other.isStartOf(this);
        }
        List<String> few = given.size() <= other.given.size() ? given : other.given;
        List<String> many = few == given ? other.given : given;
        if (!firstNames.mayBeSame(few.get(0), many.get(0))) {
            // "Mint Sidi" of "Mariem Mint Sidi": a surname of two words
            return few.size() < many.size()
                    && many.subList(many.size() - few.size(), many.size()).equals(few);
        }
        // Every middle name of the shorter form is one of the longer's, in order.
        int at = 1;
        for (String middle : few.subList(1, few.size())) {
            while (at < many.size() && !firstNames.mayBeSame(middle, many.get(at))) {
                at++;
            }
            if (at++ >= many.size()) {
                return false;
            }
        }
        return true;
    }

    private String allJoined() {
        return idKey().replace(" ", "");
    }

    /** "Pedro Gil" before "Pedro Gil Ramos", where the second surname is left out. */
    private boolean isStartOf(PersonName longer) {
        return (longer.idKey() + " ").startsWith(idKey() + " ");
    }
}
