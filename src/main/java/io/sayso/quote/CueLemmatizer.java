package io.sayso.quote;

import io.sayso.text.Span;
import io.sayso.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** The base form of a cue's verb or noun: {@code "has repeatedly said"} becomes {@code "say"}. */
final class CueLemmatizer {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}'’]+");

    private static final Set<String> AUXILIARIES = Set.of(
            "be", "is", "are", "was", "were", "been", "being", "am", "have", "has", "had", "having", "do", "does",
            "did", "will", "would", "can", "could", "may", "might", "must", "should", "shall", "to", "not", "also",
            "never");

    private static final String ACCORDING = "according";

    private final BaseForms bases = new BaseForms(WordList.lines(CueLemmatizer.class, "cue-verbs.txt"));

    /** @return lower case; the cue's first word of that kind that is known, else its last word as it is */
    String lemma(String text, Span cue) {
        String words = lowerCase(text, cue);
        if (words.startsWith(ACCORDING)) {
            return "according to";
        }
        List<String> own = ownWords(words);
        return own.stream()
                .map(bases::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(own.isEmpty() ? words : own.get(own.size() - 1));
    }

    /** Whether the cue has a word that is known to attribute something. */
    boolean knows(String text, Span cue) {
        String words = lowerCase(text, cue);
        return words.startsWith(ACCORDING) || ownWords(words).stream().anyMatch(w -> bases.of(w) != null);
    }

    private static String lowerCase(String text, Span cue) {
        return cue.of(text).toLowerCase(Locale.ROOT).trim();
    }

    /** Without auxiliaries. */
    private static List<String> ownWords(String words) {
        return NO_LETTERS
                .splitAsStream(words)
                .filter(w -> !w.isEmpty() && !AUXILIARIES.contains(w))
                .toList();
    }
}
