package io.sayso.extract;

import io.sayso.entity.Entity;
import io.sayso.entity.Mention;
import io.sayso.entity.MentionKind;
import io.sayso.quote.Quote;
import io.sayso.quote.Resolution;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives the entities the pronouns that are known to mean them: the sources of quotes whose one speaker was found by a
 * pronoun. The salience stays that of the names and descriptions.
 */
final class PronounMentions {

    private static final Set<String> PRONOUNS = Set.of(
            "he",
            "she",
            "they",
            "it",
            "him",
            "her",
            "them",
            "himself",
            "herself",
            "themselves",
            "i",
            "we",
            "his",
            "their");

    private PronounMentions() {}

    static List<Entity> addTo(List<Entity> entities, List<Quote> quotes, String text) {
        Map<String, List<Mention>> found = new HashMap<>();
        for (Quote quote : quotes) {
            Span source = quote.source();
            boolean one =
                    quote.resolvedBy() == Resolution.PRONOUN && quote.speakers().size() == 1;
            if (one
                    && source != null
                    && PRONOUNS.contains(source.of(text).strip().toLowerCase(Locale.ROOT))) {
                Span word = source.trim(text);
                found.computeIfAbsent(quote.speakers().get(0).entityId(), id -> new ArrayList<>())
                        .add(new Mention(word, word.of(text), MentionKind.PRONOUN));
            }
        }
        return entities.stream()
                .map(e -> with(e, found.getOrDefault(e.id(), List.of())))
                .toList();
    }

    private static Entity with(Entity entity, List<Mention> pronouns) {
        List<Mention> mentions = new ArrayList<>(entity.mentions());
        pronouns.stream()
                .filter(p -> mentions.stream().noneMatch(m -> m.span().overlaps(p.span())))
                .forEach(mentions::add);
        mentions.sort(Comparator.comparing(Mention::span));
        return mentions.size() == entity.mentions().size() ? entity : entity.withMentions(mentions);
    }
}
