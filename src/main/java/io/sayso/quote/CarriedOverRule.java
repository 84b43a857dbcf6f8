package io.sayso.quote;

import io.sayso.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A quote in marks without a source of its own goes on from the one before: in the same paragraph, in marks opened again,
 * or in the very next paragraph where that one began with speech too.
 */
final class CarriedOverRule implements SpeakerRule {

    @Override
    public Optional<Resolved> resolve(FoundQuote quote, Scene scene) {
        List<Scene.Spoken> latest = scene.latest(quote, 1);
        if (quote.source() != null || quote.cue() != null || latest.isEmpty()) {
            return Optional.empty();
        }
        FoundQuote before = latest.get(0).quote();
        Resolved speaker = latest.get(0).by();
        int apart = scene.paragraphsBetween(
                Math.max(0, before.last().end() - 1), quote.first().start());
        boolean goesOn = apart == 0 || apart == 1 && scene.continuesParagraphBefore(quote);
        boolean next = apart == 1 && scene.isQuoted(inner(before));
        if (!goesOn && !next || speaker.entities().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Resolved(
                speaker.entities(),
                Resolution.CARRIED_OVER,
                goesOn ? "carried-over-within-paragraph" : "carried-over-from-paragraph-before",
                (goesOn ? 0.9 : 0.7) * speaker.confidence()));
    }

    private static Span inner(FoundQuote quote) {
        int middle = (quote.last().start() + quote.last().end()) / 2;
        return new Span(middle, middle);
    }
}
