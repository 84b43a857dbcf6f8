package io.sayso.bench;

import io.sayso.text.WordList;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Canonical names, compared without case, accents, punctuation, titles and a leading article. */
final class SpeakerName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ.]");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> SMALL =
            Set.of("the", "of", "and", "for", "in", "on", "de", "van", "von", "al", "bin");
    private static final List<String> TITLES = WordList.lines(SpeakerName.class, "titles.txt");

    private SpeakerName() {}

    static boolean isSame(String one, String other) {
        return key(one).equals(key(other));
    }

    /** The words of the name, without titles before it, as long as something is left. */
    static String key(String name) {
        String key = words(name);
        for (String shorter = withoutTitle(key); !shorter.equals(key); shorter = withoutTitle(key)) {
            key = shorter;
        }
        return key;
    }

    private static String withoutTitle(String key) {
        for (String title : TITLES) {
            if (key.startsWith(title + " ")) {
                return key.substring(title.length() + 1);
            }
        }
        return key;
    }

    /** Lower-case words without accents, one space between them. */
    static String words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text.replace("&", " and "), Normalizer.Form.NFKD))
                .replaceAll("");
        return NOT_WORD.matcher(APOSTROPHES.matcher(plain).replaceAll(""))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Words that tell nobody. */
    static boolean isSmall(String word) {
        return SMALL.contains(word);
    }
}
