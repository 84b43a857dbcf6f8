package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A source that is a list of names: "The United States, South Korea and Japan". All of them said it. */
final class SeveralNamesRule implements SpeakerRule {

    private static final Pattern CONNECTOR =
            Pattern.compile("(?i)\\s*(?:,|,?\\s*(?:and|&|as well as|or))\\s+(?:the\\s+)?");

    /** Between people a title may stand before the later name: "and Senator". */
    private static final Pattern CONNECTOR_WITH_TITLE = Pattern.compile("(?i)\\s*(?:,|,?\\s*(?:and|&)\\s)[^,]{0,60}");

    @Override
    public Optional<Resolved> resolve(FoundQuote quote, Scene scene) {
        Span source = quote.source();
        if (source == null) {
            return Optional.empty();
        }
        SourceNames names = new SourceNames(source, scene);
        List<SourceNames.Named> all = names.all();
        if (all.size() < 2 || all.stream().anyMatch(names::isPossessive) || names.isComplement(all.get(0))) {
            return Optional.empty();
        }
        List<Entity> entities = new ArrayList<>();
        entities.add(all.get(0).entity());
        boolean joined = false;
        for (int i = 1; i < all.size(); i++) {
            SourceNames.Named left = all.get(i - 1);
            SourceNames.Named right = all.get(i);
            if (left.isPerson() != right.isPerson()
                    || left.span().end() > right.span().start()) {
                return Optional.empty();
            }
            String between = new Span(left.span().end(), right.span().start()).of(scene.text());
            Pattern connector = left.isPerson() ? CONNECTOR_WITH_TITLE : CONNECTOR;
            if (!connector.matcher(between).matches()) {
                return Optional.empty();
            }
            joined |= between.contains("and") || between.contains("&") || between.contains("or ");
            entities.add(right.entity());
        }
        return joined
                ? Optional.of(
                        new Resolved(entities.stream().distinct().toList(), Resolution.NAME, "several-names", 0.9))
                : Optional.empty();
    }
}
