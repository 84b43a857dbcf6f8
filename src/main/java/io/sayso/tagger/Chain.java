package io.sayso.tagger;

import java.util.Arrays;

/**
 * A linear chain over the tags of a text: the best tag sequence (Viterbi 1967) and each chosen tag's probability by the
 * forward-backward algorithm (Lafferty et al. 2001).
 */
final class Chain {

    private final float[][] emissions;

    private final TagSet tags;

    Chain(float[][] emissions, TagSet tags) {
        this.emissions = emissions;
        this.tags = tags;
    }

    int[] best() {
        int n = emissions.length;
        int k = tags.size();
        int[] path = new int[n];
        if (n == 0) {
            return path;
        }
        byte[][] back = new byte[n][k];
        float[] score = first();
        for (int i = 1; i < n; i++) {
            float[] next = new float[k];
            for (int j = 0; j < k; j++) {
                int best = 0;
                float through = Float.NEGATIVE_INFINITY;
                for (int h = 0; h < k; h++) {
                    float s = score[h] + tags.steps()[h][j];
                    if (s > through) {
                        through = s;
                        best = h;
                    }
                }
                back[i][j] = (byte) best;
                next[j] = through + emissions[i][j];
            }
            score = next;
        }
        for (int j = 1; j < k; j++) {
            if (score[j] > score[path[n - 1]]) {
                path[n - 1] = j;
            }
        }
        for (int i = n - 1; i > 0; i--) {
            path[i - 1] = back[i][path[i]];
        }
        return path;
    }

    /**
     * For each token the probability of its tag in {@code path}. Sums are kept as probabilities rather than logarithms
     * and scaled at each token (Rabiner 1989, section V.A), which needs one exponential a score instead of one a step.
     */
    double[] probabilities(int[] path) {
        int n = emissions.length;
        int k = tags.size();
        double[] out = new double[n];
        double[][] steps = new double[k][];
        for (int h = 0; h < k; h++) {
            steps[h] = exponentials(tags.steps()[h], 0);
        }
        double[][] weights = new double[n][];
        double[][] forward = new double[n][k];
        for (int i = 0; i < n; i++) {
            weights[i] = weights(emissions[i]);
            for (int j = 0; j < k; j++) {
                double sum = i == 0 && !TagSet.isInner(j) ? 1 : 0;
                for (int h = 0; i > 0 && h < k; h++) {
                    sum += forward[i - 1][h] * steps[h][j];
                }
                forward[i][j] = sum * weights[i][j];
            }
            scale(forward[i]);
        }
        double[] backward = new double[k];
        Arrays.fill(backward, 1);
        for (int i = n - 1; i >= 0; i--) {
            double all = 0;
            for (int j = 0; j < k; j++) {
                all += forward[i][j] * backward[j];
                weights[i][j] *= backward[j];
            }
            out[i] = forward[i][path[i]] * backward[path[i]] / all;
            for (int h = 0; h < k; h++) {
                backward[h] = dot(steps[h], weights[i]);
            }
            scale(backward);
        }
        return out;
    }

    private float[] first() {
        float[] score = emissions[0].clone();
        for (int j = 0; j < score.length; j++) {
            score[j] += TagSet.isInner(j) ? Links.NEVER : 0;
        }
        return score;
    }

    /** Of each token's scores less its highest, so that none overflows; what lies some 700 below it counts as never. */
    private static double[] weights(float[] scores) {
        float highest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        return exponentials(scores, highest);
    }

    private static double[] exponentials(float[] scores, double base) {
        double[] out = new double[scores.length];
        for (int j = 0; j < out.length; j++) {
            out[j] = Math.exp(scores[j] - base);
        }
        return out;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** To a sum of 1, so that a text of any length neither overflows nor loses precision. */
    private static void scale(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= sum;
        }
    }
}
