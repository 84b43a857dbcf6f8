package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.entity.EntityMention;
import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A source that is a body or a country by name, or somebody unnamed who speaks for one: the spokesperson, the statement,
 * the government of it. A professor at a university does not speak for it, nor do officials for their country: then nobody
 * is named.
 */
final class NamedBodyRule implements SpeakerRule {

    private static final Pattern SPEAKS_FOR_BODY = Pattern.compile(
            "(?i)\\b(?:spokes\\w+|statement|press release|report|officials?"
                    + "|representatives?|authorities|campaign|press (?:office|secretary)"
                    + "|lawyers? for|attorneys? for|leaders|leadership|study|poll|survey|website|letter|filing|management)\\b");

    private static final Pattern SPEAKS_FOR_COUNTRY =
            Pattern.compile("(?i)\\b(?:spokes\\w+|government|administration|authorities)\\b");

    private static final Pattern PLAIN =
            Pattern.compile("(?i)\\W*(?:the|both|even|later|meanwhile|by|according to)?\\W*");

    @Override
    public Optional<Resolved> resolve(FoundQuote quote, Scene scene) {
        Span source = quote.source();
        if (source == null) {
            return Optional.empty();
        }
        for (EntityMention named : new SourceNames(source, scene).all()) {
            if (maySpeak(named.entity().type())) {
                Optional<Resolved> spoken = resolve(named, source, scene);
                if (spoken.isPresent()) {
                    return spoken;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Resolved> resolve(EntityMention named, Span source, Scene scene) {
        int start = Math.max(source.start(), named.span().start());
        int end = Math.min(source.end(), named.span().end());
        String before = scene.text().substring(source.start(), start);
        String after = scene.text().substring(end, source.end());
        EntityType type = named.entity().type();
        boolean whole =
                PLAIN.matcher(before).matches() && (after.isBlank() || after.startsWith(",") || after.startsWith(" ("));
        if (whole && type != EntityType.NORP) {
            return Optional.of(Resolved.one(named.entity(), Resolution.NAME, "body-in-source", 0.95));
        }
        Pattern speaks = type == EntityType.ORGANIZATION ? SPEAKS_FOR_BODY : SPEAKS_FOR_COUNTRY;
        if (speaks.matcher(before).find() || speaks.matcher(after).find()) {
            return ofCountry(named.entity(), scene).map(e -> Resolved.one(e, Resolution.ROLE, "speaks-for-body", 0.8));
        }
        return Optional.empty();
    }

    /** "The Chinese government" is China, if the article names it; a nationality says nothing. */
    private static Optional<Entity> ofCountry(Entity entity, Scene scene) {
        return entity.type() != EntityType.NORP
                ? Optional.of(entity)
                : scene.entities().list().stream()
                        .filter(e -> e.type() == EntityType.LOCATION
                                && e.countryCode() != null
                                && e.countryCode().equals(entity.countryCode()))
                        .findFirst();
    }

    private static boolean maySpeak(EntityType type) {
        return type == EntityType.ORGANIZATION
                || type == EntityType.LOCATION
                || type == EntityType.NORP
                || type == EntityType.FACILITY;
    }
}
