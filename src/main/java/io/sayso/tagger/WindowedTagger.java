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

    /** At least; windows are as few as that allows, and all of about one length. */
    private static final int OVERLAP = 64;

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
        List<Stretch> windows = windows(n);
        for (int w = 0; w < windows.size(); w++) {
            Stretch own = windows.get(w);
            TaggerModel.Window window = run(tokens, features, own.from(), own.to());
            // two windows share what they both hold: each keeps the half that is its own
            int first = w == 0 ? own.from() : middle(windows.get(w - 1).to(), own.from());
            int last = w + 1 == windows.size()
                    ? own.to()
                    : middle(own.to(), windows.get(w + 1).from());
            copy(window, own.from(), own.to(), first, last, out);
        }
        return out;
    }

    private static int middle(int endOfEarlier, int startOfLater) {
        return (endOfEarlier + startOfLater + 1) / 2;
    }

    /** Tokens from {@code from} to before {@code to}. */
    record Stretch(int from, int to) {}

    static List<Stretch> windows(int tokens) {
        int inner = LENGTH - 2;
        if (tokens <= inner) {
            return List.of(new Stretch(0, tokens));
        }
        int count = -Math.floorDiv(OVERLAP - tokens, inner - OVERLAP);
        int size = -Math.floorDiv(-tokens - (count - 1) * OVERLAP, count);
        List<Stretch> out = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = (int) ((long) i * (tokens - size) / (count - 1));
            out.add(new Stretch(from, from + size));
        }
        return out;
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
