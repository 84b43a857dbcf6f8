package io.sayso.quote;

import io.sayso.text.Span;

/**
 * Words between quotation marks, within one paragraph.
 *
 * @param outer with the marks
 * @param inner without them
 * @param depth 0 for a passage that stands in no other, 1 for one inside another, ...
 * @param closed whether its closing mark was found; if not, it ends with its paragraph
 * @param continues whether it goes on from the paragraph before, whose passage was left open
 */
record Passage(Span outer, Span inner, int depth, boolean closed, boolean continues) {

    Passage continuing() {
        return new Passage(outer, inner, depth, closed, true);
    }
}
