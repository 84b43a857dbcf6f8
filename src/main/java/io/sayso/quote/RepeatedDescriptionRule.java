package io.sayso.quote;

import io.sayso.text.Span;
import java.util.Optional;

/**
 * "The witness" after "a witness": whoever that was, and nobody if nobody was named, so that the later rules take no other
 * for the same; "the spokeswoman" after "a spokeswoman for Acme" is Acme.
 */
final class RepeatedDescriptionRule implements DescriptionRule {

    private static final int LATEST = 3;
    private static final int FARTHEST = 3;

    /** "A headteacher has hit back" opens an article that names the head only later. */
    private static boolean isBeforeAllNames(Span span, Scene scene) {
        return scene.entities().mentionsBefore(span.start()).stream().noneMatch(SourceNames::isPerson);
    }

    @Override
    public Optional<Resolved> resolve(Description described, Span source, FoundQuote quote, Scene scene) {
        if (!described.article().equals("the")) {
            return Optional.empty();
        }
        if (!described.modifiers().isEmpty() || described.isPlural()) {
            return Optional.empty();
        }
        for (Scene.Spoken before : scene.latest(quote, LATEST)) {
            Span earlier = before.quote().source();
            if (earlier != null && scene.paragraphsBetween(earlier.end(), source.start()) <= FARTHEST) {
                Description other = Description.of(scene.text(), earlier);
                boolean same = other != null
                        && other.noun().equals(described.noun())
                        && !other.isPointing()
                        && before.by().how() != Resolution.NAME
                        && !(before.by().entities().isEmpty() && isBeforeAllNames(earlier, scene));
                if (same) {
                    return Optional.of(
                            before.by().entities().isEmpty()
                                    ? Resolved.NOBODY
                                    : new Resolved(
                                            before.by().entities(), Resolution.ROLE, "description-repeated", 0.75));
                }
            }
        }
        return Optional.empty();
    }
}
