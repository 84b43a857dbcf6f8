package io.sayso.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells a text's language: by its letters where a language has its own, else by how many of its words are the language's
 * commonest ("function words" as in Grefenstette, "Comparing two language identification schemes", 1995). Of English and
 * anything else it tells the other only if that is plain: a text of names is English.
 */
public final class LanguageDetector {

    /** Words looked at: more tell nothing new. */
    private static final int MOST_WORDS = 2_000;

    /** A shorter text says nothing plainly. */
    private static final int FEWEST_WORDS = 20;

    private static final int FEWEST_LETTERS = 40;

    /** Running text has a third or more of its words in the lists; another language's hardly a twentieth. */
    private static final double LEAST_SHARE = 0.12;

    private static final double CLEAR_LEAD = 1.6;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private static final Map<UnicodeScript, String> OF_ONE_LANGUAGE = Map.of(
            UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.KATAKANA, "ja",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.HAN, "zh",
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.DEVANAGARI, "hi",
            UnicodeScript.GREEK, "el",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.THAI, "th");

    /** Japanese is written with Chinese characters for the most part, and with kana throughout. */
    private static final double LEAST_KANA = 0.1;

    private final Map<String, Set<String>> words = new LinkedHashMap<>();

    public LanguageDetector() {
        for (String line : WordList.lines(LanguageDetector.class, "languages.txt")) {
            int colon = line.indexOf(':');
            words.put(
                    line.substring(0, colon),
                    new HashSet<>(List.of(line.substring(colon + 1).strip().split("\\s+"))));
        }
    }

    /** BCP 47 primary language; null if the text does not tell it plainly. */
    public @Nullable String detect(String text) {
        Map<UnicodeScript, Integer> letters = letters(text);
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        if (all < FEWEST_LETTERS) {
            return null;
        }
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana > LEAST_KANA * all) {
            return "ja";
        }
        for (Map.Entry<UnicodeScript, String> script : OF_ONE_LANGUAGE.entrySet()) {
            if (letters.getOrDefault(script.getKey(), 0) * 2 > all) {
                return script.getValue();
            }
        }
        return byWords(text);
    }

    /**
     * The language of an article whose format may tell one: sites say "en" of whatever they publish, so the text is
     * believed where it is plain.
     *
     * @param told BCP 47 tag; null if not told
     */
    public @Nullable String settle(@Nullable String told, String text) {
        String found = detect(text);
        boolean agrees = told != null
                && (found == null || Locale.forLanguageTag(told).getLanguage().equals(found));
        return agrees ? told : found;
    }

    private static Map<UnicodeScript, Integer> letters(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .limit(20_000)
                .filter(Character::isLetter)
                .forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
        return letters;
    }

    private @Nullable String byWords(String text) {
        String[] tokens = BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT), MOST_WORDS + 1);
        int count = Math.min(tokens.length, MOST_WORDS);
        if (count < FEWEST_WORDS) {
            return null;
        }
        Map<String, Integer> hits = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            for (Map.Entry<String, Set<String>> language : words.entrySet()) {
                if (language.getValue().contains(tokens[i])) {
                    hits.merge(language.getKey(), 1, Integer::sum);
                }
            }
        }
        String best = hits.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
        if (best == null || hits.getOrDefault(best, 0) < LEAST_SHARE * count) {
            return null;
        }
        boolean clear = best.equals("en") || hits.getOrDefault(best, 0) >= CLEAR_LEAD * hits.getOrDefault("en", 0);
        return clear ? best : null;
    }
}
