package io.sayso.quote;

import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A source that is a body, a country or a group by name, or somebody unnamed who speaks for one: the spokesperson, the
 * statement, the officials of it. A professor at a university does not speak for it: then nobody is named.
 */
final class NamedBodyRule implements SpeakerRule {

    private static final Pattern SPEAKS_FOR =
            Pattern.compile("(?i)\\b(?:spokes\\w+|statement|press release|report|officials?"
                    + "|representatives?|authorities|government|administration|ministry|army|military|police|campaign|team"
                    + "|office|lawyers? for|attorneys? for|leaders|study|poll|survey|website|agency|letter|filing)\\b");

    private static final Pattern PLAIN = Pattern.compile("(?i)\\W*(?:the|both|even|later|meanwhile)?\\W*");

    @Override
    public Optional<Resolved> resolve(FoundQuote quote, Scene scene) {
        Span source = quote.source();
        if (source == null) {
            return Optional.empty();
        }
        SourceNames names = new SourceNames(source, scene);
        for (SourceNames.Named named : names.all()) {
            if (!named.isPerson() && maySpeak(named.entity().type())) {
                String before = named.span().start() > source.start()
                        ? scene.text().substring(source.start(), named.span().start())
                        : "";
                String after = named.span().end() < source.end()
                        ? scene.text().substring(named.span().end(), source.end())
                        : "";
                if (PLAIN.matcher(before).matches() && (after.isBlank() || after.startsWith(","))) {
                    return Optional.of(Resolved.one(named.entity(), Resolution.NAME, "body-in-source", 0.95));
                }
                if (SPEAKS_FOR.matcher(before).find()
                        || SPEAKS_FOR.matcher(after).find()) {
                    return Optional.of(Resolved.one(named.entity(), Resolution.ROLE, "speaks-for-body", 0.8));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean maySpeak(EntityType type) {
        return type == EntityType.ORGANIZATION
                || type == EntityType.LOCATION
                || type == EntityType.NORP
                || type == EntityType.FACILITY;
    }
}
