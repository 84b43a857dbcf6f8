package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * "It said": the body or country that begins the sentence or the one before, else the one that spoke last. After words of
 * which nobody is the speaker ("the report said ... It said") it is nobody.
 */
final class ItRule implements SpeakerRule {

    @Override
    public Optional<Resolved> resolve(FoundQuote quote, Scene scene) {
        Span source = quote.source();
        if (source == null || !scene.lowerCase(source).equals("it")) {
            return Optional.empty();
        }
        return Optional.of(subject(source, scene)
                .map(b -> Resolved.one(b, Resolution.PRONOUN, "pronoun-for-subject-body", 0.7))
                .orElseGet(() -> last(quote, scene, source)));
    }

    /** Who spoke last, unless that is nobody that the article names. */
    private static Resolved last(FoundQuote quote, Scene scene, Span pronoun) {
        for (Scene.Spoken before : scene.latest(quote, 1)) {
            List<Entity> by = before.by().entities();
            boolean near = scene.paragraphsBetween(before.quote().extent().start(), pronoun.start()) <= 1;
            if (near && by.size() == 1 && SentenceHead.isBody(by.get(0))) {
                return Resolved.one(by.get(0), Resolution.PRONOUN, "pronoun-for-last-body", 0.75);
            }
        }
        return Resolved.NOBODY;
    }

    /** The body at the head of the same sentence ("ESB said crews were out, but it cautioned") or of the one before. */
    private static Optional<Entity> subject(Span pronoun, Scene scene) {
        int begin = scene.sentences().startOf(pronoun.start());
        return SentenceHead.near(new Span(begin, Math.max(begin, pronoun.start())), pronoun.start(), scene)
                .or(() -> SentenceHead.before(pronoun.start(), scene));
    }
}
