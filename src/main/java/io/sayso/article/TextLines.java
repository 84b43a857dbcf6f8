package io.sayso.article;

import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lines, and tells of a line what its look says. */
final class TextLines {

    private static final String TERMINAL = ".!?\u2026";
    private static final String CLOSING = "\"'\u201d\u2019\u00bb)]*_";
    private static final String BULLETS = "\u2022\u25cf\u25aa\u25e6\u2023\u00b7*-\u2013\u2014";

    private TextLines() {}

    /** The lines of the text in order, without their ends ({@code \n}, {@code \r\n}, {@code \r}, U+2028, U+2029). */
    static List<Span> of(String text) {
        return within(text, new Span(0, text.length()));
    }

    /** The lines of a stretch of the text. */
    static List<Span> within(String text, Span stretch) {
        List<Span> lines = new ArrayList<>();
        int start = stretch.start();
        for (int i = stretch.start(); i < stretch.end(); i++) {
            if (isLineEnd(text.charAt(i))) {
                lines.add(new Span(start, i));
                if (text.charAt(i) == '\r' && i + 1 < stretch.end() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        lines.add(new Span(start, stretch.end()));
        return lines;
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /** Also no-break spaces, which {@link Character#isWhitespace} leaves out, and byte order marks within the text. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
    }

    /** The span without blank characters at its ends; empty, at its start, if there is nothing else. */
    static Span trim(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? new Span(start, end) : new Span(span.start(), span.start());
    }

    /** How many blank characters stand before the line's first other one. */
    static int indent(String text, Span line) {
        return trim(text, line).start() - line.start();
    }

    /** Whether the words end as a sentence does: with a full stop or the like, perhaps in closing marks. */
    static boolean endsSentence(String words) {
        int i = lastOutsideClosing(words);
        return i >= 0 && TERMINAL.indexOf(words.charAt(i)) >= 0;
    }

    /** Whether the words end with a full stop, perhaps in closing marks, that isn't an abbreviation's ("U.S."). */
    static boolean endsWithFullStop(String words) {
        int i = lastOutsideClosing(words);
        if (i < 0 || words.charAt(i) != '.') {
            return false;
        }
        boolean initials = i >= 3
                && words.charAt(i - 2) == '.'
                && Character.isUpperCase(words.charAt(i - 1))
                && Character.isUpperCase(words.charAt(i - 3));
        return !initials;
    }

    private static int lastOutsideClosing(String words) {
        int i = words.length() - 1;
        while (i >= 0 && (CLOSING.indexOf(words.charAt(i)) >= 0 || isBlank(words.charAt(i)))) {
            i--;
        }
        return i;
    }

    /** Whether the words begin with a bullet and a space. */
    static boolean isBulleted(String words) {
        return words.length() > 2 && BULLETS.indexOf(words.charAt(0)) >= 0 && isBlank(words.charAt(1));
    }

    /** The words after their bullet, if they have one. */
    static String withoutBullet(String words) {
        return isBulleted(words) ? words.substring(2).strip() : words;
    }
}
