package io.sayso.entity;

import io.sayso.text.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What people are called by office or work, from roles.txt and role-modifiers.txt. */
final class Roles {

    /** Words after which a role's noun has come: "president of ...", "spokesman for ...". */
    static final Set<String> PREPOSITIONS = Set.of(
            "of", "for", "at", "in", "to", "with", "from", "on", "under", "by", "who", "whose", "and", "that", "which");

    private static final int LONGEST = 5;
    private static final Set<String> OTHER_OFFICE = Set.of(
            "prime",
            "first",
            "vice",
            "deputy",
            "crown",
            "attorney",
            "advocate",
            "solicitor",
            "governor",
            "consul",
            "chief",
            "assistant");
    private static final Set<String> JUNIOR = Set.of("deputy", "vice", "assistant", "associate");
    private static final Set<String> JUDGING = Set.of(
            "former",
            "veteran",
            "outgoing",
            "incoming",
            "longtime",
            "long-time",
            "long-serving",
            "top",
            "senior",
            "then",
            "retired",
            "young",
            "new",
            "late",
            "ex",
            "embattled",
            "acting",
            "interim",
            "visiting",
            "old",
            "newly-elected");

    private record Entry(String group, PronounGender gender) {}

    private final Map<String, Entry> roles = new HashMap<>();
    private final Set<String> modifiers = new HashSet<>();

    Roles() {
        for (String line : WordList.lines(Roles.class, "roles.txt")) {
            PronounGender gender = line.endsWith("@he")
                    ? PronounGender.HE
                    : line.endsWith("@she") ? PronounGender.SHE : PronounGender.UNKNOWN;
            String[] sides = line.replaceFirst("@.*", "").split("=");
            String role = sides[0].strip();
            roles.put(role, new Entry(sides.length > 1 ? sides[1].strip() : role, gender));
        }
        for (String line : WordList.lines(Roles.class, "role-modifiers.txt")) {
            modifiers.addAll(Arrays.asList(line.split(" ")));
        }
    }

    boolean isModifier(String word) {
        return modifiers.contains(word) || JUDGING.contains(word);
    }

    /** Index of the first word of the longest role that ends with the word {@code last}; -1 if none does. */
    int startOfRole(Words words, int last, int first) {
        for (int i = Math.max(first, last - LONGEST + 1); i <= last; i++) {
            if (isRole(words.phrase(i, last))) {
                return i;
            }
        }
        return -1;
    }

    boolean isRole(String phrase) {
        return roles.containsKey(withoutEx(phrase));
    }

    /** The pronoun that a title tells ("spokeswoman"), else unknown. */
    PronounGender gender(String title) {
        Entry entry = roles.get(head(title));
        return entry == null ? PronounGender.UNKNOWN : entry.gender();
    }

    /** The role in a title: "foreign minister" in "Deputy Foreign Minister of Norway"; empty if it has none. */
    String head(String title) {
        List<String> words = words(title);
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + LONGEST); to > from; to--) {
                boolean ends = to == words.size() || PREPOSITIONS.contains(words.get(to));
                String phrase = withoutEx(String.join(" ", words.subList(from, to)));
                if (ends && roles.containsKey(phrase)) {
                    return phrase;
                }
            }
            if (PREPOSITIONS.contains(words.get(from))) {
                return "";
            }
        }
        return "";
    }

    /**
     * Whether somebody with the title could be called by the description: its role is the title's, or the same group's,
     * or its end ("the minister" for a foreign minister), and all that it says besides is in the title.
     *
     * @param description role and the words that belong to it, without article, country and possessives
     */
    boolean fits(String description, String title) {
        String asked = head(description);
        String held = head(title);
        if (asked.isEmpty() || held.isEmpty()) {
            return false;
        }
        Set<String> inTitle = new HashSet<>(words(title));
        boolean same = asked.equals(held) || group(asked).equals(group(held));
        boolean junior = inTitle.stream().anyMatch(JUNIOR::contains)
                && !JUNIOR.contains(words(asked).get(0));
        if (same
                ? junior
                        && words(asked).size() > 1
                        && !words(description).stream().anyMatch(JUNIOR::contains)
                : !isPartOf(asked, held)) {
            return false;
        }
        Set<String> besides = new HashSet<>(words(description));
        besides.removeAll(words(asked));
        besides.removeAll(JUDGING);
        besides.removeAll(PREPOSITIONS);
        besides.removeAll(Set.of("the", "a", "an"));
        return inTitle.containsAll(besides);
    }

    private static boolean isPartOf(String asked, String held) {
        return held.endsWith(" " + asked) && !OTHER_OFFICE.contains(words(held).get(0))
                || held.startsWith(asked + " of ");
    }

    private String group(String role) {
        Entry entry = roles.get(role);
        return entry == null ? role : entry.group();
    }

    private static String withoutEx(String phrase) {
        return phrase.startsWith("ex-") ? phrase.substring(3) : phrase;
    }

    private static List<String> words(String phrase) {
        return Arrays.stream(phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’-]+"))
                .map(Names::withoutPossessive)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
