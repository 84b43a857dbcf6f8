package io.sayso.tagger;

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

    /** For each token the probability of its tag in {@code path}. */
    double[] probabilities(int[] path) {
        int n = emissions.length;
        int k = tags.size();
        double[] out = new double[n];
        if (n == 0) {
            return out;
        }
        double[][] forward = new double[n][];
        forward[0] = normalized(widened(first()));
        for (int i = 1; i < n; i++) {
            double[] sums = new double[k];
            for (int j = 0; j < k; j++) {
                double[] terms = new double[k];
                for (int h = 0; h < k; h++) {
                    terms[h] = forward[i - 1][h] + tags.steps()[h][j];
                }
                sums[j] = logSum(terms) + emissions[i][j];
            }
            forward[i] = normalized(sums);
        }
        double[] backward = new double[k];
        for (int i = n - 1; i >= 0; i--) {
            double[] both = new double[k];
            for (int j = 0; j < k; j++) {
                both[j] = forward[i][j] + backward[j];
            }
            out[i] = Math.exp(both[path[i]] - logSum(both));
            double[] earlier = new double[k];
            for (int h = 0; h < k; h++) {
                double[] terms = new double[k];
                for (int j = 0; j < k; j++) {
                    terms[j] = tags.steps()[h][j] + emissions[i][j] + backward[j];
                }
                earlier[h] = logSum(terms);
            }
            backward = normalized(earlier);
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

    private static double[] widened(float[] values) {
        double[] out = new double[values.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = values[i];
        }
        return out;
    }

    /** Kept near 0, so that a text of any length neither overflows nor loses precision. */
    private static double[] normalized(double[] logs) {
        double sum = logSum(logs);
        for (int i = 0; i < logs.length; i++) {
            logs[i] -= sum;
        }
        return logs;
    }

    private static double logSum(double[] logs) {
        double max = Double.NEGATIVE_INFINITY;
        for (double x : logs) {
            max = Math.max(max, x);
        }
        double sum = 0;
        for (double x : logs) {
            sum += Math.exp(x - max);
        }
        return max + Math.log(sum);
    }
}
