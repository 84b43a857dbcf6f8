package io.sayso.quote;

import io.sayso.text.Span;

/**
 * Straight marks with a space on either side, as text that was cut into words and put together again has them:
 * {@code " We stay , " she said}. They come in pairs; a single one is a stray.
 */
final class SpacedMarks {

    private final MarkContext context;
    private final Span paragraph;

    /** Spaced marks from the one asked about to the paragraph's end; -1 before the first question. */
    private int left = -1;

    SpacedMarks(MarkContext context, Span paragraph) {
        this.context = context;
        this.paragraph = paragraph;
    }

    /** To be asked in the text's order, once for each mark. */
    boolean opensAt(int i) {
        if (!isSpaced(i)) {
            return false;
        }
        if (left < 0) {
            left = 0;
            for (int k = i; k < paragraph.end(); k++) {
                left += isSpaced(k) ? 1 : 0;
            }
        }
        boolean opens = left >= 2;
        left -= 2;
        return opens;
    }

    private boolean isSpaced(int i) {
        return context.at(i) == '"' && context.isSpace(i - 1) && context.isSpace(i + 1);
    }
}
