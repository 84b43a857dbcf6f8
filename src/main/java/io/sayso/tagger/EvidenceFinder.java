package io.sayso.tagger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells how sure the model was of an attribution. */
final class EvidenceFinder {

    private final Emissions emissions;
    private final Marginals marginals;
    private final double[] probabilities;
    private final List<TagRun> sources;
    private final List<TagRun> cues;

    /** @param probabilities of each token's tag */
    EvidenceFinder(
            Emissions emissions, Marginals marginals, double[] probabilities, List<TagRun> sources, List<TagRun> cues) {
        this.emissions = emissions;
        this.marginals = marginals;
        this.probabilities = probabilities;
        this.sources = sources;
        this.cues = cues;
    }

    Evidence of(List<TagRun> contents, @Nullable TagRun cue, @Nullable TagRun source) {
        return new Evidence(
                Evidence.Part.least(contents.stream().map(this::part).toList()),
                cue == null ? null : part(cue),
                source == null ? null : part(source),
                cue == null
                        ? 0
                        : contents.stream()
                                .mapToDouble(c -> logOdds(emissions.cueLinks(), c, cues, cue))
                                .min()
                                .orElseThrow(),
                cue == null ? 0 : logOdds(emissions.sourceLinks(), cue, sources, source));
    }

    private Evidence.Part part(TagRun run) {
        double sum = 0;
        double lowest = 0;
        for (int i = run.from(); i < run.to(); i++) {
            double log = Marginals.log(probabilities[i]);
            sum += log;
            lowest = Math.min(lowest, log);
        }
        return new Evidence.Part(sum / (run.to() - run.from()), lowest, Math.min(0, marginals.logOf(run)));
    }

    /** Of the link to the one chosen, null for none, against those to all the others. */
    private static double logOdds(Links links, TagRun from, List<TagRun> targets, @Nullable TagRun chosen) {
        double[] others = new double[targets.size()];
        double none = links.mean(from.from(), from.to(), Links.NONE);
        double own = none;
        int n = 0;
        for (TagRun target : targets) {
            double score = links.mean(from.from(), from.to(), target.from());
            if (target.equals(chosen)) {
                own = score;
            } else {
                others[n++] = score;
            }
        }
        if (chosen != null) {
            others[n] = none;
        }
        return n == 0 && chosen == null ? -Links.NEVER : own - logSum(others);
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
