package io.sayso.entity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names in the forms by which they are compared and numbered. */
final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DROPPED = Pattern.compile("['’‘ʼ.]");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern POSSESSIVE = Pattern.compile("(?:['’]s|(?<=s)['’])$", Pattern.CASE_INSENSITIVE);

    private Names() {}

    /**
     * Lower-case letters and digits, without accents, one space between words; "U.S." gives "us", "Jong-un" "jong un".
     * Empty if the name has neither letters nor digits.
     */
    static String key(String name) {
        return isAscii(name) ? asciiKey(name) : unicodeKey(name);
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 128);
    }

    /** The same as {@link #unicodeKey}, without its cost: nearly all names of an article go this way, many times. */
    private static String asciiKey(String name) {
        StringBuilder key = new StringBuilder(name.length());
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '&') {
                key.append(key.length() == 0 ? "and" : " and");
                gap = true;
            } else if (Character.isLetterOrDigit(c)) {
                key.append(gap && key.length() > 0 ? " " : "").append(Character.toLowerCase(c));
                gap = false;
            } else if (c != '\'' && c != '.') {
                gap = true;
            }
        }
        return key.toString();
    }

    static String unicodeKey(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name.replace("&", " and "), Normalizer.Form.NFKD))
                .replaceAll("");
        String words = NOT_WORD.matcher(DROPPED.matcher(plain).replaceAll("")).replaceAll(" ");
        return words.strip().toLowerCase(Locale.ROOT);
    }

    /** The key with hyphens: the part of an id after the type. */
    static String slug(String name) {
        return key(name).replace(' ', '-');
    }

    static List<String> keyWords(String name) {
        String key = key(name);
        return key.isEmpty() ? List.of() : Arrays.asList(key.split(" "));
    }

    static String withoutPossessive(String word) {
        return POSSESSIVE.matcher(word).replaceFirst("");
    }

    static boolean isPossessive(String word) {
        return POSSESSIVE.matcher(word).find();
    }

    static boolean hasUpperCase(String name) {
        return name.codePoints().anyMatch(Character::isUpperCase);
    }

    static boolean hasLowerCase(String name) {
        return name.codePoints().anyMatch(Character::isLowerCase);
    }

    static boolean isCapitalized(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** One space for each run of white space: names and titles that the text breaks over lines. */
    static String onOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
