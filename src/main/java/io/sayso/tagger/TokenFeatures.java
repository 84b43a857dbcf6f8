package io.sayso.tagger;

import java.util.List;
import java.util.Locale;

/**
 * What an uncased vocabulary forgets of a token: its capitals, whether a space or a new paragraph comes before it, and
 * whether it stands between quotation marks. Numbered as src/training/prepare.py does.
 */
final class TokenFeatures {

    private static final int LOWER = 0;
    private static final int CAPITALISED = 1;
    private static final int UPPER = 2;
    private static final int MIXED = 3;
    private static final int SYMBOL = 4;
    private static final int DIGIT = 5;
    private static final int CASES = 6;

    private static final int NO_BREAK = 0;
    private static final int SPACE = 1;
    private static final int PARAGRAPH = 2;
    private static final int BREAKS = 3;

    private TokenFeatures() {}

    static int[] of(String text, List<Token> tokens) {
        boolean[] inside = insideMarks(text);
        int[] out = new int[tokens.size()];
        int end = 0;
        for (int i = 0; i < out.length; i++) {
            Token token = tokens.get(i);
            int start = token.span().start();
            int broken = breakBefore(text, end, start);
            out[i] = caseOf(token.span().of(text)) + CASES * (broken + BREAKS * (inside[start] ? 1 : 0));
            end = token.span().end();
        }
        return out;
    }

    private static int breakBefore(String text, int end, int start) {
        if (end == 0) {
            return PARAGRAPH;
        }
        if (end >= start) {
            return NO_BREAK;
        }
        for (int i = end; i < start; i++) {
            if (text.charAt(i) == '\n') {
                return PARAGRAPH;
            }
        }
        return SPACE;
    }

    private static int caseOf(String token) {
        if (token.codePoints().noneMatch(Character::isLetter)) {
            return token.codePoints().anyMatch(Character::isDigit) ? DIGIT : SYMBOL;
        }
        if (token.equals(token.toLowerCase(Locale.ROOT))) {
            return LOWER;
        }
        if (token.equals(token.toUpperCase(Locale.ROOT))) {
            return token.codePointCount(0, token.length()) > 1 ? UPPER : CAPITALISED;
        }
        return Character.isUpperCase(token.codePointAt(0)) ? CAPITALISED : MIXED;
    }

    /** For each character whether it stands between double marks of its paragraph, the marks included: a hint, no parse. */
    private static boolean[] insideMarks(String text) {
        boolean[] inside = new boolean[text.length()];
        boolean opened = false;
        for (int i = 0; i < inside.length; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                opened = false;
            } else if (c == '“' || c == '«' || c == '"' && !opened) {
                opened = true;
                inside[i] = true;
            } else {
                inside[i] = opened;
                opened &= c != '”' && c != '»' && c != '"';
            }
        }
        return inside;
    }
}
