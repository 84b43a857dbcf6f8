package io.sayso.bench;

import io.sayso.text.Span;
import java.util.BitSet;
import java.util.List;

/**
 * Sets of a text's characters, as offsets, without white space. A pair of surrogates counts once, so that the figures are
 * those of a scorer that counts code points.
 */
final class Characters {

    private Characters() {}

    static BitSet of(List<Span> spans, String text) {
        BitSet out = new BitSet(text.length());
        for (Span span : spans) {
            for (int i = span.start(); i < Math.min(span.end(), text.length()); i++) {
                char c = text.charAt(i);
                if (!isSpace(c) && !Character.isLowSurrogate(c)) {
                    out.set(i);
                }
            }
        }
        return out;
    }

    /** White space as Python has it: no-break spaces and the next-line character too. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    static int shared(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }

    /** What both hold over what either holds; 0 if neither holds anything. */
    static double jaccard(BitSet one, BitSet other) {
        int shared = shared(one, other);
        int either = one.cardinality() + other.cardinality() - shared;
        return either == 0 ? 0 : (double) shared / either;
    }
}
