package io.sayso.quote;

import io.sayso.text.Span;

/**
 * A look at what stands around one character of a paragraph, in the words that the rules on quotation marks use. Beyond
 * the paragraph's ends there is nothing, which counts as white space.
 */
final class MarkContext {

    private static final char NOTHING = '\n';

    private final String text;
    private final Span paragraph;

    MarkContext(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    char at(int i) {
        return paragraph.contains(i) ? text.charAt(i) : NOTHING;
    }

    boolean isSpace(int i) {
        return isSpace(at(i));
    }

    static boolean isSpace(char c) {
        // Character.isWhitespace leaves out the no-break spaces that French marks come with
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    boolean isWord(int i) {
        return Character.isLetterOrDigit(at(i));
    }

    boolean isDigit(int i) {
        return Character.isDigit(at(i));
    }

    /** Whether a mark at i stands where one opens: after nothing, a space, a bracket, a dash or another opening mark. */
    boolean opensHere(int i) {
        char before = at(i - 1);
        boolean free = isSpace(before)
                || "([{—–-/…:".indexOf(before) >= 0
                || MarkStyle.opening(before) != null && !isWord(i - 2);
        return free && !isSpace(i + 1);
    }

    /** Whether a mark at i stands where one closes: after something, before nothing that belongs to a word. */
    boolean closesHere(int i) {
        return !isSpace(i - 1) && !isWord(i + 1);
    }

    /** Whether a sentence or clause ends just before i: what closing marks follow and apostrophes do not. */
    boolean endsClauseBefore(int i) {
        return ".,?!…;:—".indexOf(at(i - 1)) >= 0;
    }

    /** Whether a mark that closes the style comes at or after i, within {@link Apostrophes#LONGEST}. */
    boolean has(MarkStyle style, int i) {
        return closesBefore(style, i, Math.min(paragraph.end(), i + Apostrophes.LONGEST));
    }

    boolean closesBefore(MarkStyle style, int from, int to) {
        for (int i = from; i < to; i++) {
            if (style.closes(at(i))) {
                return true;
            }
        }
        return false;
    }
}
