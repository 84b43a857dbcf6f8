package io.sayso.quote;

import io.sayso.entity.EntityMention;
import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.Optional;

/** "Who" and "which" as a source stand for the name right before: "Keller, who said". */
final class RelativePronounRule implements SpeakerRule {

    private static final int FARTHEST = 60;

    @Override
    public Optional<Resolved> resolve(FoundQuote quote, Scene scene) {
        Span source = quote.source();
        String word = source == null ? "" : scene.lowerCase(source);
        if (word.startsWith("whose ")) {
            word = "which";
        }
        boolean who = word.equals("who") || word.startsWith("who ");
        if (source == null || !who && !word.equals("which") && !word.equals("that")) {
            return Optional.empty();
        }
        int sentence = scene.sentences().startOf(source.start());
        for (EntityMention mention : scene.entities().mentionsBefore(source.start())) {
            int end = mention.span().end();
            if (end < sentence || source.start() - end > FARTHEST) {
                break;
            }
            boolean person = mention.entity().type() == EntityType.PERSON;
            if (person == who && !Possessives.followsAt(scene.text(), end)) {
                return Optional.of(Resolved.one(mention.entity(), Resolution.PRONOUN, "name-before-relative", 0.8));
            }
        }
        return Optional.of(Resolved.NOBODY);
    }
}
