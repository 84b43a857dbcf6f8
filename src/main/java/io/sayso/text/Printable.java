package io.sayso.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of others, made fit for one line of a log or a terminal. */
public final class Printable {

    /**
     * What could end the line, steer the terminal (ECMA-48, its one-character controls among them), show words in another
     * order (Unicode Technical Report 36, "Bidirectional Text Spoofing"), or can't be encoded: half a surrogate pair.
     */
    private static final Pattern ODD = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069]");

    private Printable() {}

    /** The words with such characters as JSON escapes them, like {@code \}{@code u001b}: of a line of JSON the same JSON. */
    public static String of(String words) {
        return ODD.matcher(words)
                .replaceAll(m -> Matcher.quoteReplacement(
                        "\\u%04x".formatted((int) m.group().charAt(0))));
    }
}
