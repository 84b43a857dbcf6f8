package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.text.Span;
import java.util.Optional;

/** A source that names a person. */
final class NamedPersonRule implements SpeakerRule {

    @Override
    public Optional<Resolved> resolve(FoundQuote quote, Scene scene) {
        Span source = quote.source();
        if (source == null) {
            return Optional.empty();
        }
        return new SourceNames(source, scene).headPerson().map(named -> {
            Entity person = named.entity();
            boolean whole =
                    named.mention().text().contains(" ") || !person.name().contains(" ");
            return whole
                    ? Resolved.one(person, Resolution.NAME, "name-in-source", 0.98)
                    : Resolved.one(person, Resolution.SURNAME, "surname-in-source", 0.96);
        });
    }
}
