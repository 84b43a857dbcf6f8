package io.sayso.tagger;

import java.util.List;

/**
 * B/I tags over some kinds of spans: 0 is outside, {@code 1 + 2k} begins a span of kind k and {@code 2 + 2k} goes on with
 * it (Ramshaw and Marcus 1995).
 *
 * @param kinds the kinds in the model's order
 * @param steps scores of one tag following another, row before column; {@link Links#NEVER} for what can't follow
 */
record TagSet(List<String> kinds, float[][] steps) {

    /** @throws IllegalArgumentException if the transitions are not a square over the tags */
    static TagSet of(List<String> kinds, float[][] transitions) {
        int n = 1 + 2 * kinds.size();
        float[][] steps = new float[n][n];
        if (transitions.length != n) {
            throw new IllegalArgumentException(
                    "transitions must have " + n + " rows for " + kinds + ", but had " + transitions.length);
        }
        for (int i = 0; i < n; i++) {
            if (transitions[i].length != n) {
                throw new IllegalArgumentException(
                        "transitions must have " + n + " columns, but row " + i + " had " + transitions[i].length);
            }
            for (int j = 0; j < n; j++) {
                steps[i][j] = transitions[i][j] + (mayFollow(i, j) ? 0 : Links.NEVER);
            }
        }
        return new TagSet(List.copyOf(kinds), steps);
    }

    static TagSet withoutTransitions(List<String> kinds) {
        int n = 1 + 2 * kinds.size();
        return of(kinds, new float[n][n]);
    }

    int size() {
        return steps.length;
    }

    private static boolean mayFollow(int before, int tag) {
        return !isInner(tag) || before == tag || before == tag - 1;
    }

    static boolean isInner(int tag) {
        return tag > 0 && tag % 2 == 0;
    }
}
