package io.sayso.quote;

import io.sayso.text.Span;
import java.util.Optional;

/** A rule for sources that describe their speaker; of other sources it says nothing. */
interface DescriptionRule extends SpeakerRule {

    @Override
    default Optional<Resolved> resolve(FoundQuote quote, Scene scene) {
        Span source = quote.source();
        Description described = source == null ? null : Description.of(scene.text(), source);
        return source == null || described == null ? Optional.empty() : resolve(described, source, quote, scene);
    }

    /**
     * @param source of the quote
     * @param described the source taken apart
     */
    Optional<Resolved> resolve(Description described, Span source, FoundQuote quote, Scene scene);
}
