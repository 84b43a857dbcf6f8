package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.entity.EntityMention;
import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A source that is a list of names: "The United States, South Korea and Japan". All of them said it. */
final class SeveralNamesRule implements SpeakerRule {

    private static final Pattern CONNECTOR =
            Pattern.compile("(?i)(?:\\s(?:in|of)\\s[\\p{L}]+)?\\s*(?:,|,?\\s*(?:and|&|as well as|or))\\s+(?:the\\s+)?");

    /** "The Protestant Church in Germany": a place behind the name of a body, which is none of the list. */
    private static final Pattern IN_PLACE = Pattern.compile("\\p{L}\\s(?:in|of)\\s$");

    /** Between people a title may stand before the later name: "and Senator"; or a body behind the earlier: "of Acme". */
    private static final Pattern CONNECTOR_WITH_TITLE = Pattern.compile(
            "(?i)\\s*(?:(?:of|at|from)\\s[^,]{1,60}|\\([^)]{1,40}\\)|,\\s\\d{1,3}(?=,?\\s(?:and|&)))?\\s*(?:,|,?\\s*(?:and|&)\\s)[^,]{0,60}");

    private static final Pattern JOINED = Pattern.compile("(?i)\\b(?:and|or|as well as)\\b|&");

    @Override
    public Optional<Resolved> resolve(FoundQuote quote, Scene scene) {
        Span source = quote.source();
        if (source == null) {
            return Optional.empty();
        }
        SourceNames names = new SourceNames(source, scene);
        List<EntityMention> heads = names.heads();
        boolean people = heads.stream().anyMatch(SourceNames::isPerson);
        long places = names.all().stream()
                .filter(n -> n.entity().type() == EntityType.LOCATION
                        && IN_PLACE.matcher(scene.text()
                                        .substring(source.start(), n.span().start()))
                                .find())
                .count();
        if (!people && names.all().size() > heads.size() + places) {
            return Optional.empty();
        }
        List<EntityMention> all =
                heads.stream().filter(h -> SourceNames.isPerson(h) == people).toList();
        List<Entity> entities = new ArrayList<>();
        boolean joined = false;
        for (int i = 0; i < all.size(); i++) {
            if (i > 0) {
                String between = between(all.get(i - 1), all.get(i), scene.text());
                if (!(people ? CONNECTOR_WITH_TITLE : CONNECTOR)
                        .matcher(between)
                        .matches()) {
                    return Optional.empty();
                }
                if (between.startsWith(", or ")
                        && scene.text().startsWith(",", all.get(i).span().end())) {
                    return Optional.empty();
                }
                joined |= JOINED.matcher(between).find();
            }
            entities.add(all.get(i).entity());
        }
        List<Entity> distinct = entities.stream().distinct().toList();
        return joined && distinct.size() > 1
                ? Optional.of(new Resolved(distinct, Resolution.NAME, "several-names", 0.9))
                : Optional.empty();
    }

    private static String between(EntityMention left, EntityMention right, String text) {
        return left.span().end() > right.span().start()
                ? ""
                : text.substring(left.span().end(), right.span().start());
    }
}
