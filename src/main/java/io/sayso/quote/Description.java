package io.sayso.quote;

import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A source without a name of its speaker, taken apart: "the union leader", "a company spokeswoman", "the board's chair".
 *
 * @param article the word that opens it, lower case: "the", "a", "her", ...; empty if there is none
 * @param modifiers the words between article and noun, as written, without possessive endings
 * @param noun the head noun, lower case
 * @param owner the word right before a possessive ending, lower case ("board"); null if there is none
 * @param head from the article to the noun
 */
record Description(
        String article,
        List<String> modifiers,
        String noun,
        @Nullable String owner,
        Span head) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’.&][\\p{L}\\p{N}]+)*['’]?");
    private static final Pattern AGE = Pattern.compile("\\d{1,3}-year-old");
    /** "A company trying to land on the moon". */
    private static final Pattern CLAUSE = Pattern.compile("\\p{Ll}{3,}ing\\s(?:to|the|an?|its|their|for|on|in)\\s");

    private static final Set<String> ARTICLES = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "another", "one", "some", "many", "several", "two",
            "three", "four", "few", "both", "other", "most", "his", "her", "their", "its", "my", "our", "no", "any",
            "every", "each");
    private static final Set<String> PUBLIC = Set.of(
            "country",
            "nation",
            "state",
            "city",
            "town",
            "region",
            "province",
            "county",
            "government",
            "island",
            "kingdom",
            "area");

    private static final Set<String> POINTING = Set.of("the", "this", "that");
    private static final Set<String> ENDS = Set.of(
            "of", "for", "at", "in", "with", "from", "on", "who", "whose", "which", "that", "to", "by", "near", "and",
            "or", "but", "against", "working", "as");
    private static final Set<String> RETELLING = Set.of(
            "retired",
            "former",
            "veteran",
            "longtime",
            "long-time",
            "one-time",
            "soft-spoken",
            "outspoken",
            "self-taught");
    private static final Set<String> PLURALS = Set.of("people", "men", "women", "children", "police", "both", "others");
    private static final Set<String> SINGULAR_IN_S = Set.of(
            "boss",
            "actress",
            "hostess",
            "lass",
            "witness",
            "business",
            "waitress",
            "princess",
            "duchess",
            "governess",
            // a minister in Kenya, a permanent secretary there
            "cs",
            "ps");

    /** @return null if the words hold no such noun */
    static @Nullable Description of(String text, Span source) {
        Matcher word = WORD.matcher(text).region(source.start(), source.end());
        List<String> words = new ArrayList<>();
        String article = "";
        String owner = null;
        int end = source.start();
        int start = -1;
        while (word.find()) {
            String written = word.group();
            String lower = written.toLowerCase(Locale.ROOT);
            boolean comma =
                    end > source.start() && text.substring(end, word.start()).matches(".*[,;:(—–].*");
            if (!words.isEmpty()
                    && (comma
                            || ENDS.contains(lower)
                            || CLAUSE.matcher(text)
                                    .region(word.start(), source.end())
                                    .lookingAt())) {
                break;
            }
            start = start < 0 ? word.start() : start;
            end = word.end();
            if (words.isEmpty() && article.isEmpty() && ARTICLES.contains(lower)) {
                article = lower;
                continue;
            }
            String bare = withoutPossessive(written);
            if (!bare.equals(written)) {
                owner = bare.toLowerCase(Locale.ROOT);
            }
            words.add(bare);
        }
        if (words.isEmpty()) {
            return null;
        }
        String last = words.get(words.size() - 1).toLowerCase(Locale.ROOT);
        String noun = last.equals("head") && text.startsWith(" of state", end) ? "president" : last;
        return new Description(
                article, List.copyOf(words.subList(0, words.size() - 1)), noun, owner, new Span(start, end));
    }

    private static String withoutPossessive(String word) {
        return word.replaceFirst("(?:['’]s|(?<=s)['’])$", "");
    }

    /** Whether it points at somebody told of before, one alone. */
    boolean isPointing() {
        return POINTING.contains(article) || owner != null && article.isEmpty();
    }

    /** "Keller’s lawyer": the owner is a name, not "the board’s". */
    boolean ownedByName() {
        return owner != null && article.isEmpty();
    }

    /** "The country’s disaster agency": told of for the first time, as a rule. */
    boolean isOwnedByPublic() {
        return owner != null && PUBLIC.contains(owner);
    }

    /** Modifiers that are names: "Turkish", "City". */
    List<String> capitalized() {
        return modifiers.stream()
                .filter(m -> Character.isUpperCase(m.charAt(0)))
                .toList();
    }

    boolean isPlural() {
        return PLURALS.contains(noun)
                || noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us") && !SINGULAR_IN_S.contains(noun);
    }

    static boolean isPlural(String text, Span source) {
        Description described = of(text, source);
        return described != null && described.isPlural();
    }

    boolean isAge() {
        return AGE.matcher(noun).matches()
                || modifiers.stream().anyMatch(m -> AGE.matcher(m).matches());
    }

    /** "The retired teacher", "the former minister": somebody told of before, whom only this calls so. */
    boolean isRetold() {
        return modifiers.stream()
                .map(m -> m.toLowerCase(Locale.ROOT))
                .anyMatch(m -> RETELLING.contains(m) || m.startsWith("ex-") || m.endsWith("-born"));
    }

    boolean speaksForOther() {
        return noun.startsWith("spokes") || noun.equals("representative");
    }
}
