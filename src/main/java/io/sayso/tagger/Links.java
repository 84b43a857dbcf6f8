package io.sayso.tagger;

import java.util.Arrays;

/**
 * Scores of links from tokens to tokens. Only targets that may begin a cue or a source are kept, so that a long article
 * does not need a square of scores.
 */
final class Links {

    /** The score of a link that the model could not see, both ends lying in no common window. */
    static final float NEVER = -1e4f;

    /** The target that stands for "belongs to nothing". */
    static final int NONE = -1;

    private final int[][] targets;
    private final float[][] scores;

    Links(int tokens) {
        targets = new int[tokens][];
        scores = new float[tokens][];
    }

    /** @param targetsOfToken ascending token indexes, {@link #NONE} first; shared, not copied */
    void set(int token, int[] targetsOfToken, float[] scoresOfToken) {
        targets[token] = targetsOfToken;
        scores[token] = scoresOfToken;
    }

    /** Mean score of the tokens' links to the target, over those tokens that saw it; {@link #NEVER} if none did. */
    float mean(int from, int to, int target) {
        float sum = 0;
        int seen = 0;
        for (int i = from; i < to; i++) {
            int at = Arrays.binarySearch(targets[i], target);
            if (at >= 0) {
                sum += scores[i][at];
                seen++;
            }
        }
        return seen == 0 ? NEVER : sum / seen;
    }
}
