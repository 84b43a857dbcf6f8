package io.sayso.quote;

import io.sayso.text.Span;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells speech from what else stands in quotation marks, for passages that the tagger gave to nobody: scare quotes, titles
 * of works and nicknames are not quotes.
 */
final class PassageJudge {

    private static final int FEWEST_WORDS = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*");

    /** Words that a title of a work leaves in lower case (Chicago Manual of Style, 8.159). */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "nor", "of", "on", "or", "the", "to", "vs",
            "with");

    private final String text;

    PassageJudge(String text) {
        this.text = text;
    }

    boolean isSpeech(Passage passage) {
        String inner = passage.inner().of(text).strip();
        return passage.depth() == 0
                && words(inner) >= FEWEST_WORDS
                && isSentence(inner, passage.outer())
                && !isTitle(inner);
    }

    static int words(String inner) {
        return (int) WORD.matcher(inner).results().count();
    }

    /** Begins like a sentence and ends like a sentence or a clause, within the marks or just after them. */
    private boolean isSentence(String inner, Span outer) {
        char first = inner.charAt(0);
        char last = inner.charAt(inner.length() - 1);
        char after = outer.end() < text.length() ? text.charAt(outer.end()) : ' ';
        boolean begins = Character.isUpperCase(first) || Character.isDigit(first) || first == '…' || first == '‘';
        return begins && (".,?!…—".indexOf(last) >= 0 || ".,?!".indexOf(after) >= 0);
    }

    /** Every word but small ones begins with a capital. */
    private static boolean isTitle(String inner) {
        return WORD.matcher(inner)
                .results()
                .map(r -> r.group())
                .allMatch(w -> !Character.isLowerCase(w.charAt(0)) || SMALL.contains(w));
    }
}
