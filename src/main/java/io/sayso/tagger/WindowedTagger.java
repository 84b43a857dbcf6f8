package io.sayso.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs the model over a text of any length in overlapping windows. Each token's scores come from the window in which it
 * stands deepest, so that no token is judged at a window's edge but for those at the text's.
 */
final class WindowedTagger {

    /** [CLS] and [SEP] included; what the model was trained with. */
    private static final int LENGTH = 384;

    private static final int OVERLAP = 128;

    /** A token whose score as the beginning of a cue or a source lies this far below its best tag's is no link's target. */
    private static final float FAR = 8;

    private final TaggerModel model;
    private final int cls;
    private final int sep;
    private final int beginSource;
    private final int beginCue;

    WindowedTagger(TaggerModel model, int cls, int sep) {
        this.model = model;
        this.cls = cls;
        this.sep = sep;
        this.beginSource = 1 + 2 * model.quotes().kinds().indexOf("source");
        this.beginCue = 1 + 2 * model.quotes().kinds().indexOf("cue");
    }

    Emissions emissions(List<Token> tokens, int[] features) {
        int n = tokens.size();
        Emissions out = new Emissions(new float[n][], new float[n][], new Links(n), new Links(n));
        int[] starts = starts(n);
        for (int w = 0; w < starts.length; w++) {
            int from = starts[w];
            int to = Math.min(n, from + LENGTH - 2);
            TaggerModel.Window window = run(tokens, features, from, to);
            // two windows share what they both hold: each keeps the half that is its own
            int first = w == 0 ? from : middle(starts[w - 1] + LENGTH - 2, from);
            int last = w + 1 == starts.length ? to : middle(to, starts[w + 1]);
            copy(window, from, to, first, last, out);
        }
        return out;
    }

    private static int middle(int endOfEarlier, int startOfLater) {
        return (endOfEarlier + startOfLater + 1) / 2;
    }

    static int[] starts(int tokens) {
        int inner = LENGTH - 2;
        List<Integer> starts = new ArrayList<>();
        for (int at = 0; at + inner < tokens; at += inner - OVERLAP) {
            starts.add(at);
        }
        starts.add(Math.max(0, tokens - inner));
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    private TaggerModel.Window run(List<Token> tokens, int[] features, int from, int to) {
        int k = to - from;
        long[] ids = new long[k + 2];
        long[] feature = new long[k + 2];
        ids[0] = cls;
        ids[k + 1] = sep;
        for (int i = 0; i < k; i++) {
            ids[i + 1] = tokens.get(from + i).id();
            feature[i + 1] = features[from + i];
        }
        return model.run(ids, feature);
    }

    private void copy(TaggerModel.Window window, int from, int to, int first, int last, Emissions out) {
        int[] cues = targets(window, from, to, beginCue);
        int[] sources = targets(window, from, to, beginSource);
        for (int i = first; i < last; i++) {
            int row = i - from + 1;
            out.quoteTags()[i] = window.row(window.quoteTags(), row);
            out.nameTags()[i] = window.row(window.nameTags(), row);
            out.cueLinks().set(i, cues, picked(window.row(window.cueLinks(), row), cues, from));
            out.sourceLinks().set(i, sources, picked(window.row(window.sourceLinks(), row), sources, from));
        }
    }

    /** {@link Links#NONE}, which is [CLS], and the window's tokens that may have the given tag. */
    private static int[] targets(TaggerModel.Window window, int from, int to, int tag) {
        int[] out = new int[to - from + 1];
        int count = 0;
        out[count++] = Links.NONE;
        for (int i = from; i < to; i++) {
            float[] tags = window.row(window.quoteTags(), i - from + 1);
            float best = tags[0];
            for (float score : tags) {
                best = Math.max(best, score);
            }
            if (tags[tag] > best - FAR) {
                out[count++] = i;
            }
        }
        return Arrays.copyOf(out, count);
    }

    private static float[] picked(float[] row, int[] targets, int from) {
        float[] out = new float[targets.length];
        for (int t = 0; t < out.length; t++) {
            out[t] = row[targets[t] == Links.NONE ? 0 : targets[t] - from + 1];
        }
        return out;
    }
}
