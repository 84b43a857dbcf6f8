package io.sayso.quote;

import io.sayso.text.Span;
import io.sayso.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The base form of a cue's verb or noun: {@code "has repeatedly said"} becomes {@code "say"}. */
final class CueLemmatizer {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}'’]+");

    private static final Set<String> AUXILIARIES = Set.of(
            "be", "is", "are", "was", "were", "been", "being", "am", "have", "has", "had", "having", "do", "does",
            "did", "will", "would", "can", "could", "may", "might", "must", "should", "shall", "to", "not", "also",
            "never");

    /** A verb's ending and what stands in its place in the base form; the first whose result is a known verb wins. */
    private static final List<String[]> ENDINGS = List.of(
            new String[] {"ies", "y"},
            new String[] {"ied", "y"},
            new String[] {"es", ""},
            new String[] {"s", ""},
            new String[] {"ed", ""},
            new String[] {"d", ""},
            new String[] {"ing", ""},
            new String[] {"ing", "e"});

    private final Map<String, String> lemmas = new HashMap<>();

    CueLemmatizer() {
        for (String line : WordList.lines(CueLemmatizer.class, "cue-verbs.txt")) {
            int colon = line.indexOf(':');
            String bases = colon < 0 ? line : line.substring(0, colon);
            for (String base : bases.split(" ")) {
                lemmas.put(base, base);
                if (colon >= 0) {
                    for (String form : line.substring(colon + 1).trim().split(" ")) {
                        lemmas.put(form, base);
                    }
                }
            }
        }
    }

    /** @return lower case; the cue's first word of that kind that is known, else its last word as it is */
    String lemma(String text, Span cue) {
        String words = cue.of(text).toLowerCase(Locale.ROOT).trim();
        if (words.startsWith("according")) {
            return "according to";
        }
        String last = words;
        for (String word : NO_LETTERS.split(words)) {
            if (word.isEmpty() || AUXILIARIES.contains(word)) {
                continue;
            }
            last = word;
            String lemma = known(word);
            if (lemma != null) {
                return lemma;
            }
        }
        return last;
    }

    private @Nullable String known(String word) {
        String lemma = lemmas.get(word);
        for (int i = 0; lemma == null && i < ENDINGS.size(); i++) {
            String[] ending = ENDINGS.get(i);
            if (word.endsWith(ending[0])) {
                String stem = word.substring(0, word.length() - ending[0].length());
                lemma = lemmas.get(stem + ending[1]);
                if (lemma == null && isDoubled(stem)) {
                    lemma = lemmas.get(stem.substring(0, stem.length() - 1));
                }
            }
        }
        return lemma;
    }

    /** As in "admitted" and "quipping". */
    private static boolean isDoubled(String stem) {
        int n = stem.length();
        return n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2);
    }
}
