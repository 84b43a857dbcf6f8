package io.sayso.tagger;

import java.text.Normalizer;

/**
 * What becomes of one character before words are cut into pieces: the rules of Hugging Face's BertNormalizer (clean
 * text, Chinese characters apart, accents stripped, lower case) and BertPreTokenizer (white space, punctuation).
 */
final class CharacterNormalizer {

    enum Kind {
        /** Control and format characters: as if they were not there. */
        DROPPED,
        SPACE,
        /** A word of its own: punctuation and Chinese characters. */
        ALONE,
        LETTER
    }

    private static final int REPLACEMENT = 0xFFFD;

    static Kind classOf(int c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            return Kind.SPACE;
        }
        if (c == 0 || c == REPLACEMENT || isOther(c)) {
            return Kind.DROPPED;
        }
        if (Character.isSpaceChar(c)) {
            return Kind.SPACE;
        }
        return isPunctuation(c) || isChinese(c) ? Kind.ALONE : Kind.LETTER;
    }

    /** Lower case, without accents; perhaps empty. */
    String normalize(int c) {
        if (c < 0x80) {
            return String.valueOf((char) Character.toLowerCase(c));
        }
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                .codePoints()
                .filter(x -> Character.getType(x) != Character.NON_SPACING_MARK)
                .forEach(x -> out.appendCodePoint(Character.toLowerCase(x)));
        return out.toString();
    }

    private static boolean isOther(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static boolean isPunctuation(int c) {
        if (c < 0x80) {
            return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** The CJK blocks that BERT sets apart; Hangul and kana are not among them. */
    private static boolean isChinese(int c) {
        return c >= 0x4E00 && c <= 0x9FFF
                || c >= 0x3400 && c <= 0x4DBF
                || c >= 0x20000 && c <= 0x2A6DF
                || c >= 0x2A700 && c <= 0x2B73F
                || c >= 0x2B740 && c <= 0x2B81F
                || c >= 0x2B920 && c <= 0x2CEAF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0x2F800 && c <= 0x2FA1F;
    }
}
