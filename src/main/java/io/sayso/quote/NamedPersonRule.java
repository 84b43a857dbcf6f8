package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.entity.MentionKind;
import io.sayso.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** A source that names a person. */
final class NamedPersonRule implements SpeakerRule {

    private static final Pattern COMMA = Pattern.compile("^[^“”\".;:!?]*,\\s(?:\\p{Lu}[\\p{L}.]*\\s){0,3}$");
    private static final Pattern DESCRIBES = Pattern.compile("(?i)(?:an?|the|one|another|his|her|its|their)\\s");
    private static final Pattern OFFICE = Pattern.compile("['’]s?\\s(?:letter|statement|memoir)");
    private static final Pattern TITLE =
            Pattern.compile("(?:(?:\\p{Lu}[\\p{L}-]+|of|for|and|the)\\s){0,7}[\\p{L}-]+|(?:Dr|Prof|Mr|Mrs|Ms)\\.");
    private static final Pattern END = Pattern.compile(",?\\s+(?:\\p{Ll}+ly\\s)?");

    @Override
    public Optional<Resolved> resolve(FoundQuote quote, Scene scene) {
        Span source = quote.source();
        if (source == null) {
            return Optional.empty();
        }
        Optional<Resolved> named = named(source, scene);
        return named.isPresent()
                ? named
                : Namesakes.titled(source, scene)
                        .or(() -> ofOffice(source, scene))
                        .or(() -> atEnd(source, scene))
                        .or(() -> behind(quote, source, scene));
    }

    /** "An engineer who examined the wreck, Soo-ah Lim,": the source ends with the name that it leads up to. */
    private static Optional<Resolved> atEnd(Span source, Scene scene) {
        String text = scene.text();
        if (!DESCRIBES.matcher(text).region(source.start(), source.end()).lookingAt()) {
            return Optional.empty();
        }
        return scene.entities().mentionsIn(source).stream()
                .filter(m -> m.mention().kind() == MentionKind.NAME
                        && SourceNames.isPerson(m)
                        && m.mention().text().contains(" ")
                        && m.span().start() >= source.start()
                        && m.span().end() <= source.end()
                        && !text.substring(source.start(), m.span().start()).contains(", whose ")
                        && text.substring(m.span().end(), source.end()).length() <= 1
                        && COMMA.matcher(text.substring(source.start(), m.span().start()))
                                .find())
                .findFirst()
                .map(m -> Resolved.one(m.entity(), Resolution.NAME, "name-behind-description", 0.9));
    }

    /** "The head of the village, Dov Serra, told": a description, and behind it, up to the cue, the name. */
    private static Optional<Resolved> behind(FoundQuote quote, Span source, Scene scene) {
        Span cue = quote.cue();
        int sentence = scene.sentences().endOf(source.start());
        Optional<Resolved> titled = rightBehind(source, scene);
        if (titled.isPresent()) {
            return titled;
        }
        if (cue == null || cue.start() <= source.end() || cue.start() > sentence || scene.isQuoted(source)) {
            return Optional.empty();
        }
        return scene.entities().mentionsIn(new Span(source.end(), cue.start())).stream()
                .filter(m -> m.mention().kind() == MentionKind.NAME
                        && m.span().start() >= source.end()
                        && m.span().end() <= cue.start()
                        && COMMA.matcher(scene.text()
                                        .substring(source.end(), m.span().start()))
                                .find()
                        && END.matcher(scene.text().substring(m.span().end(), cue.start()))
                                .matches())
                .filter(SourceNames::isPerson)
                .findFirst()
                .map(m -> Resolved.one(m.entity(), Resolution.NAME, "name-behind-description", 0.9));
    }

    /** "Prosecutor" before "Themba Radebe had opposed bail": a title that was cut from the name. */
    private static Optional<Resolved> rightBehind(Span source, Scene scene) {
        if (!TITLE.matcher(source.of(scene.text())).matches()) {
            return Optional.empty();
        }
        return scene.entities().mentionsIn(new Span(source.end(), source.end() + 2)).stream()
                .filter(m -> m.mention().kind() == MentionKind.NAME
                        && SourceNames.isPerson(m)
                        && m.span().start() == source.end() + 1
                        && !Possessives.followsAt(scene.text(), m.span().end()))
                .findFirst()
                .map(m -> Resolved.one(m.entity(), Resolution.NAME, "name-behind-title", 0.85));
    }

    /** "Urteaga’s letter": his own words. */
    private static Optional<Resolved> ofOffice(Span source, Scene scene) {
        return scene.entities().mentionsIn(source).stream()
                .filter(m -> m.mention().kind() == MentionKind.NAME
                        && SourceNames.isPerson(m)
                        && OFFICE.matcher(scene.text()
                                        .substring(
                                                Math.min(source.end(), m.span().end()), source.end()))
                                .matches())
                .findFirst()
                .map(m -> Resolved.one(m.entity(), Resolution.ROLE, "words-of-person", 0.75));
    }

    private static Optional<Resolved> named(Span source, Scene scene) {
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
