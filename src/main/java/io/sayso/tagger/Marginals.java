package io.sayso.tagger;

import java.util.Arrays;

/**
 * How probable tags and spans are under a linear chain, by the forward-backward algorithm (Lafferty et al. 2001). Sums are
 * kept as probabilities rather than logarithms and scaled at each token (Rabiner 1989, section V.A), which needs one
 * exponential a score instead of one a step, and neither overflows nor loses precision however long the text.
 */
final class Marginals {

    private final double[][] steps;
    private final double[][] weights;
    private final double[][] forward;
    private final double[][] backward;

    /** What each forward row was divided by. */
    private final double[] scales;

    Marginals(float[][] emissions, TagSet tags) {
        int n = emissions.length;
        int k = tags.size();
        steps = new double[k][];
        for (int h = 0; h < k; h++) {
            steps[h] = exponentials(tags.steps()[h], 0);
        }
        weights = new double[n][];
        for (int i = 0; i < n; i++) {
            // less the highest, so that none overflows; what lies some 700 below it counts as never
            weights[i] = exponentials(emissions[i], highest(emissions[i]));
        }
        forward = new double[n][k];
        backward = new double[n][k];
        scales = new double[n];
        goForward();
        goBackward();
    }

    private void goForward() {
        for (int i = 0; i < forward.length; i++) {
            double[] row = forward[i];
            for (int j = 0; j < row.length; j++) {
                double sum = i == 0 && !TagSet.isInner(j) ? 1 : 0;
                for (int h = 0; i > 0 && h < row.length; h++) {
                    sum += forward[i - 1][h] * steps[h][j];
                }
                row[j] = sum * weights[i][j];
            }
            scales[i] = scale(row);
        }
    }

    private void goBackward() {
        for (int i = backward.length - 1; i >= 0; i--) {
            double[] row = backward[i];
            if (i + 1 == backward.length) {
                Arrays.fill(row, 1);
                continue;
            }
            for (int h = 0; h < row.length; h++) {
                for (int j = 0; j < row.length; j++) {
                    row[h] += steps[h][j] * weights[i + 1][j] * backward[i + 1][j];
                }
            }
            scale(row);
        }
    }

    /** For each token the probability of its tag in {@code path}. */
    double[] of(int[] path) {
        double[] out = new double[path.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = forward[i][path[i]] * backward[i][path[i]] / total(i);
        }
        return out;
    }

    /** The logarithm of the probability that a span begins and ends exactly where the run does. */
    double logOf(TagRun run) {
        int begin = 1 + 2 * run.kind();
        int inner = begin + 1;
        double log = log(forward[run.from()][begin]);
        int tag = begin;
        for (int i = run.from() + 1; i < run.to(); i++) {
            log += log(steps[tag][inner] * weights[i][inner] / scales[i]);
            tag = inner;
        }
        int next = run.to();
        if (next == forward.length) {
            return log + log(backward[next - 1][tag] / total(next - 1));
        }
        double ends = 0;
        for (int j = 0; j < steps.length; j++) {
            ends += j == inner ? 0 : steps[tag][j] * weights[next][j] * backward[next][j];
        }
        return log + log(ends / scales[next] / total(next));
    }

    /** What the scores at a token sum up to. */
    private double total(int token) {
        double sum = 0;
        for (int j = 0; j < steps.length; j++) {
            sum += forward[token][j] * backward[token][j];
        }
        return sum;
    }

    /** Finite even of 0. */
    static double log(double probability) {
        return Math.log(Math.max(probability, Double.MIN_NORMAL));
    }

    private static float highest(float[] scores) {
        float highest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        return highest;
    }

    private static double[] exponentials(float[] scores, float less) {
        double[] out = new double[scores.length];
        for (int j = 0; j < out.length; j++) {
            out[j] = Math.exp(scores[j] - less);
        }
        return out;
    }

    /** To a sum of 1; returns the sum before. */
    private static double scale(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= sum;
        }
        return sum;
    }
}
