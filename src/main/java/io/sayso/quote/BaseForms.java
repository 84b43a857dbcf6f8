package io.sayso.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The base forms of the words of a list: {@code "quipping"} becomes {@code "quip"}. A line has base forms, or
 * one base form, a colon and its irregular forms.
 */
final class BaseForms {

    /** An ending and what stands in its place in the base form. */
    private static final List<String[]> ENDINGS = List.of(
            new String[] {"ies", "y"},
            new String[] {"ied", "y"},
            new String[] {"es", ""},
            new String[] {"s", ""},
            new String[] {"ed", ""},
            new String[] {"d", ""},
            new String[] {"ing", ""},
            new String[] {"ing", "e"});

    private final Map<String, String> bases = new HashMap<>();

    BaseForms(List<String> lines) {
        lines.forEach(this::add);
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        for (String base : (colon < 0 ? line : line.substring(0, colon)).split(" ")) {
            bases.put(base, base);
            if (colon >= 0) {
                for (String form : line.substring(colon + 1).trim().split(" ")) {
                    bases.put(form, base);
                }
            }
        }
    }

    /**
     * @param word in lower case
     * @return the longest fitting base form: of "noted" it is "note" and not "not"; null if none is listed
     */
    @Nullable
    String of(String word) {
        String longest = bases.get(word);
        if (longest != null) {
            return longest;
        }
        for (String[] ending : ENDINGS) {
            if (word.endsWith(ending[0])) {
                String stem = word.substring(0, word.length() - ending[0].length());
                String base = bases.get(stem + ending[1]);
                if (base == null && isDoubled(stem)) {
                    base = bases.get(stem.substring(0, stem.length() - 1));
                }
                if (base != null && (longest == null || base.length() > longest.length())) {
                    longest = base;
                }
            }
        }
        return longest;
    }

    /** As in "admitted" and "quipping". */
    private static boolean isDoubled(String stem) {
        int n = stem.length();
        return n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2);
    }
}
