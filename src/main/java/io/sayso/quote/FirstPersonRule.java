package io.sayso.quote;

import io.sayso.text.Span;
import java.util.Optional;
import java.util.Set;

/**
 * "I" inside a quote is that quote's speaker. Outside of all quotes it is the writer, whom the article seldom names: nobody.
 * "We" and "you" are nobody either.
 */
final class FirstPersonRule implements SpeakerRule {

    private static final Set<String> FIRST = Set.of("i", "i’m", "i'm", "i’ve", "i've", "me", "myself");
    private static final Set<String> UNTOLD =
            Set.of("we", "we’re", "we're", "us", "you", "one", "anybody", "everybody", "everyone", "nobody", "someone");

    @Override
    public Optional<Resolved> resolve(FoundQuote quote, Scene scene) {
        Span source = quote.source();
        if (source == null) {
            return Optional.empty();
        }
        String word = scene.lowerCase(source);
        if (UNTOLD.contains(word)) {
            return Optional.of(Resolved.NOBODY);
        }
        if (!FIRST.contains(word)) {
            return Optional.empty();
        }
        Scene.Spoken around = scene.enclosing(source);
        if (around == null || around.by().entities().size() != 1) {
            return Optional.of(Resolved.NOBODY);
        }
        return Optional.of(new Resolved(around.by().entities(), Resolution.PRONOUN, "first-person-in-quote", 0.85));
    }
}
