package io.sayso.tagger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts tagged spans together by their links: each cue chooses its source or none, each content its cue. Sources may be
 * shared ("she said ... and added ..."); contents of one cue are one attribution.
 */
final class AttributionBuilder {

    private final List<Token> tokens;
    private final Emissions emissions;
    private final EvidenceFinder evidence;
    private final double[] probabilities;
    private final List<TagRun> sources;
    private final List<TagRun> cues;
    private final List<TagRun> contents;

    AttributionBuilder(List<Token> tokens, Emissions emissions, TagSet tags, int[] path, Marginals marginals) {
        this.tokens = tokens;
        this.emissions = emissions;
        this.probabilities = marginals.of(path);
        List<TagRun> runs = TagRun.of(path);
        sources = ofKind(runs, tags.kinds().indexOf("source"));
        cues = ofKind(runs, tags.kinds().indexOf("cue"));
        contents = ofKind(runs, tags.kinds().indexOf("content"));
        evidence = new EvidenceFinder(emissions, marginals, probabilities, sources, cues);
    }

    private static List<TagRun> ofKind(List<TagRun> runs, int kind) {
        return runs.stream().filter(r -> r.kind() == kind).toList();
    }

    List<Attribution> build() {
        Map<TagRun, List<TagRun>> byCue = new LinkedHashMap<>();
        List<Attribution> out = new ArrayList<>();
        for (TagRun content : contents) {
            TagRun cue = cueOf(content);
            if (cue == null) {
                out.add(attribution(List.of(content), null, null));
            } else {
                byCue.computeIfAbsent(cue, c -> new ArrayList<>()).add(content);
            }
        }
        byCue.forEach((cue, of) -> out.add(attribution(of, cue, sourceOf(cue))));
        out.sort(Comparator.comparing(a -> a.contents().get(0)));
        return out;
    }

    private @Nullable TagRun cueOf(TagRun content) {
        TagRun best = null;
        float highest = Links.NEVER;
        for (TagRun cue : cues) {
            float score = emissions.cueLinks().mean(content.from(), content.to(), cue.from());
            if (score > highest) {
                highest = score;
                best = cue;
            }
        }
        return best;
    }

    private @Nullable TagRun sourceOf(TagRun cue) {
        TagRun best = null;
        float highest = emissions.sourceLinks().mean(cue.from(), cue.to(), Links.NONE);
        for (TagRun source : sources) {
            float score = emissions.sourceLinks().mean(cue.from(), cue.to(), source.from());
            if (score > highest) {
                highest = score;
                best = source;
            }
        }
        return best;
    }

    private Attribution attribution(List<TagRun> of, @Nullable TagRun cue, @Nullable TagRun source) {
        List<TagRun> parts = new ArrayList<>(of);
        if (cue != null) {
            parts.add(cue);
        }
        if (source != null) {
            parts.add(source);
        }
        double confidence =
                parts.stream().mapToDouble(p -> p.mean(probabilities)).average().orElseThrow();
        return new Attribution(
                of.stream().map(r -> r.span(tokens)).toList(),
                cue == null ? null : cue.span(tokens),
                source == null ? null : source.span(tokens),
                confidence,
                evidence.of(of, cue, source));
    }
}
