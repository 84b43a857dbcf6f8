package io.sayso.quote;

import io.sayso.text.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that the article attributes to somebody.
 *
 * @param id within the article, counted in the text's order: {@code "0001"}, {@code "0002"}, ...
 * @param act whether the source says it or thinks it
 * @param contents what was said, in the text's order, at least one; quotation marks at the ends belong to it
 * @param cue the attributing words; null if there are none
 * @param cueLemma the cue's verb or noun in its base form, lower case ("say"); null if there is no cue
 * @param source the words that name the speaker; null if the quote has none of its own
 * @param speakers who said it; several if the source is a list; empty if not known
 * @param resolvedBy how the speakers were found
 * @param rule the rule that found them, such as {@code "surname-of-one-person"}, or {@code "none"}
 * @param confidence how probable it is that contents and source are right, 0 to 1
 * @param speakerConfidence how far the rule that found the speakers can be relied on if the source is right, 0 to 1
 * @param features what the confidence was worked out from, by name; empty if a rule found the quote
 * @param parentId the quote in which this one stands; null if it stands in none
 * @param paragraph index of the article's paragraph in which the first content begins, from 0; -1 if outside of all
 * @param context the sentences or the paragraph around the quote
 */
public record Quote(
        String id,
        QuoteKind kind,
        Act act,
        List<Span> contents,
        @Nullable Span cue,
        @Nullable String cueLemma,
        @Nullable Span source,
        List<Speaker> speakers,
        Resolution resolvedBy,
        String rule,
        double confidence,
        double speakerConfidence,
        Map<String, Double> features,
        @Nullable String parentId,
        int paragraph,
        Span context) {

    /** @throws IllegalArgumentException if there is no content */
    public Quote {
        contents = List.copyOf(contents);
        speakers = List.copyOf(speakers);
        features = Map.copyOf(features);
        if (contents.isEmpty()) {
            throw new IllegalArgumentException("contents must not be empty, for quote " + id);
        }
    }
}
