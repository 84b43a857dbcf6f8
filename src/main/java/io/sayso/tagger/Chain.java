package io.sayso.tagger;

/**
 * A linear chain over the tags of a text: the best tag sequence (Viterbi 1967), and how probable tags and spans are.
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

    Marginals marginals() {
        return new Marginals(emissions, tags);
    }

    private float[] first() {
        float[] score = emissions[0].clone();
        for (int j = 0; j < score.length; j++) {
            score[j] += TagSet.isInner(j) ? Links.NEVER : 0;
        }
        return score;
    }
}
