package io.sayso.quote;

import org.jspecify.annotations.Nullable;

/** The pairs of quotation marks that English-language news uses, each with the characters that open and close it. */
enum MarkStyle {
    CURLY("“„‟", "”", false),
    STRAIGHT("\"＂", "\"＂", false),
    GUILLEMETS("«", "»", false),
    SINGLE_CURLY("‘‚‛", "’", true),
    SINGLE_STRAIGHT("'`", "'", true),
    SINGLE_GUILLEMETS("‹", "›", true);

    private final String opening;
    private final String closing;
    private final boolean single;

    MarkStyle(String opening, String closing, boolean single) {
        this.opening = opening;
        this.closing = closing;
        this.single = single;
    }

    static @Nullable MarkStyle opening(char c) {
        for (MarkStyle style : values()) {
            if (style.opens(c)) {
                return style;
            }
        }
        return null;
    }

    boolean opens(char c) {
        return opening.indexOf(c) >= 0;
    }

    boolean closes(char c) {
        return closing.indexOf(c) >= 0;
    }

    /** Whether its marks double as apostrophes or stand for quotes within quotes. */
    boolean isSingle() {
        return single;
    }

    /** Whether the same character opens and closes. */
    boolean isSymmetric() {
        return opening.charAt(0) == closing.charAt(0);
    }
}
