package io.sayso.tagger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How sure the model was of an attribution's parts and of the links between them. From this, and what else is known of a
 * quote, its confidence is worked out.
 *
 * @param content of several contents the least sure values
 * @param cue null if there is none
 * @param source null if there is none
 * @param cueLink log odds of the content's cue against all other cues and none; 0 without cue
 * @param sourceLink log odds of the cue's source against all other sources and none; 0 without cue. Without source: of
 *     there being none
 */
public record Evidence(
        Part content, @Nullable Part cue, @Nullable Part source, double cueLink, double sourceLink) {

    /**
     * How sure the model was of one span; natural logarithms of probabilities, at most 0.
     *
     * @param mean over the tags of the span's tokens
     * @param lowest of the tags of the span's tokens
     * @param whole that a span begins and ends exactly there
     */
    public record Part(double mean, double lowest, double whole) {

        Part least(Part other) {
            return new Part(Math.min(mean, other.mean), Math.min(lowest, other.lowest), Math.min(whole, other.whole));
        }

        static Part least(List<Part> parts) {
            return parts.stream().reduce(Part::least).orElseThrow();
        }
    }
}
