package io.sayso.quote;

import io.sayso.text.Span;
import java.util.Set;

/** Where sentences begin and end, by full stops and line ends: good enough to tell a subject from what follows it. */
final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "col", "lt", "sgt", "capt", "maj", "rev", "st",
            "jr", "sr", "inc", "ltd", "co", "corp", "no", "vs", "d-ore", "r-fla");

    private final String text;

    Sentences(String text) {
        this.text = text;
    }

    /** Where the sentence begins in which the offset lies: after white space and opening marks are left out. */
    int startOf(int offset) {
        int i = Math.min(offset, text.length());
        while (i > 0 && !endsAt(i - 1)) {
            i--;
        }
        while (i < offset && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** One past the last character of the sentence in which the offset lies. */
    int endOf(int offset) {
        int i = offset;
        while (i < text.length() && !endsAt(i)) {
            i++;
        }
        return Math.min(text.length(), i + 1);
    }

    /** The sentence before the one that begins at an offset, within its paragraph or the one before; empty if none. */
    Span before(int start) {
        int end = start;
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return new Span(end == 0 ? 0 : startOf(end - 1), end);
    }

    /** The sentence before the one in which the offset lies, as {@link #before} gives it. */
    Span beforeThatOf(int offset) {
        return before(startOf(offset));
    }

    private boolean endsAt(int i) {
        char c = text.charAt(i);
        if (c == '\n') {
            return true;
        }
        if (".!?".indexOf(c) < 0) {
            return false;
        }
        int next = i + 1;
        while (next < text.length() && "”\"’')".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        boolean apart = next >= text.length() || Character.isWhitespace(text.charAt(next));
        return apart && !(c == '.' && isAbbreviation(i));
    }

    private boolean isAbbreviation(int stop) {
        int start = stop;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        boolean initial = stop - start == 1 && Character.isUpperCase(text.charAt(start));
        return initial
                || stop > start
                        && Character.isUpperCase(text.charAt(start))
                        && ABBREVIATIONS.contains(text.substring(start, stop).toLowerCase(java.util.Locale.ROOT));
    }
}
