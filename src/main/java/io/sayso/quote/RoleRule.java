package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.entity.Mention;
import io.sayso.entity.MentionKind;
import io.sayso.text.Span;
import java.util.Optional;

/** A source that is a role which one entity of the article holds: "the Russian minister". */
final class RoleRule implements SpeakerRule {

    @Override
    public Optional<Resolved> resolve(FoundQuote quote, Scene scene) {
        Span source = quote.source();
        if (source == null) {
            return Optional.empty();
        }
        for (Entity entity : scene.entities().list()) {
            for (Mention mention : entity.mentions()) {
                if (mention.kind() == MentionKind.NOMINAL
                        && source.overlaps(mention.span())
                        && !Prepositions.endsWithOne(
                                scene.text(), mention.span().start())) {
                    return Optional.of(Resolved.one(entity, Resolution.ROLE, "role-of-one-entity", 0.85));
                }
            }
        }
        return Optional.empty();
    }
}
