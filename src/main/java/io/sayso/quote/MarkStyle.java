package io.sayso.quote;

import org.jspecify.annotations.Nullable;

/**
 * The pairs of quotation marks that English-language news uses, its own and those of the places it is written in, each
 * with the characters that open and close it.
 */
enum MarkStyle {
    CURLY("“‟", "”"),
    /** German, Polish, Czech: „...“ or „...”. */
    LOW("„", "“”"),
    STRAIGHT("\"＂", "\"＂"),
    GUILLEMETS("«", "»"),
    SINGLE_CURLY("‘‛", "’"),
    SINGLE_LOW("‚", "‘’"),
    SINGLE_STRAIGHT("'`", "'"),
    SINGLE_GUILLEMETS("‹", "›"),
    /** Swedish and Finnish: ”...”. */
    CLOSING_TWICE("”", "”"),
    /** German books and Danish: »...«. */
    TURNED_GUILLEMETS("»", "«");

    private final String opening;
    private final String closing;

    MarkStyle(String opening, String closing) {
        this.opening = opening;
        this.closing = closing;
    }

    /** The style that the character opens; marks that mostly close are left to {@link #turned}. */
    static @Nullable MarkStyle opening(char c) {
        MarkStyle style = any(c);
        return style == null || style.isTurned() ? null : style;
    }

    /** The style that opens with a mark which closes in most others; null if there is none. */
    static @Nullable MarkStyle turned(char c) {
        MarkStyle style = any(c);
        return style != null && style.isTurned() ? style : null;
    }

    private static @Nullable MarkStyle any(char c) {
        for (MarkStyle style : values()) {
            if (style.opening.indexOf(c) >= 0) {
                return style;
            }
        }
        return null;
    }

    boolean closes(char c) {
        return closing.indexOf(c) >= 0;
    }

    /** Whether its marks double as apostrophes or stand for quotes within quotes. */
    boolean isSingle() {
        return this == SINGLE_CURLY || this == SINGLE_LOW || this == SINGLE_STRAIGHT || this == SINGLE_GUILLEMETS;
    }

    /** Whether its closing mark may be an apostrophe. */
    boolean isApostrophe() {
        return isSingle() && this != SINGLE_GUILLEMETS;
    }

    boolean isTurned() {
        return this == CLOSING_TWICE || this == TURNED_GUILLEMETS;
    }

    /** Whether the same character opens and closes. */
    boolean isSymmetric() {
        return opening.charAt(0) == closing.charAt(0);
    }
}
