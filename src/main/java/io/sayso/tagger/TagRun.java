package io.sayso.tagger;

import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A span of tokens with one kind.
 *
 * @param kind index into {@link TagSet#kinds}
 * @param from first token
 * @param to one past the last token
 */
record TagRun(int kind, int from, int to) {

    /** The B I I ... runs of a tag sequence, in order. */
    static List<TagRun> of(int[] path) {
        List<TagRun> runs = new ArrayList<>();
        for (int i = 0; i < path.length; ) {
            int j = i + 1;
            if (path[i] > 0) {
                int inner = path[i] + path[i] % 2;
                while (j < path.length && path[j] == inner) {
                    j++;
                }
                runs.add(new TagRun((path[i] - 1) / 2, i, j));
            }
            i = j;
        }
        return runs;
    }

    /** The text from the first token's start to the last one's end. */
    Span span(List<Token> tokens) {
        return tokens.get(from).span().cover(tokens.get(to - 1).span());
    }

    double mean(double[] perToken) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += perToken[i];
        }
        return sum / (to - from);
    }
}
