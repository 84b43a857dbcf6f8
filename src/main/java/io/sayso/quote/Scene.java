package io.sayso.quote;

import io.sayso.article.Article;
import io.sayso.entity.Entities;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule may look at to tell who said a quote: the article, and the quotes before this one with their speakers. */
final class Scene {

    private final Article article;
    private final Entities entities;
    private final List<Passage> passages;
    private final List<FoundQuote> quotes = new ArrayList<>();
    private final List<Resolved> speakers = new ArrayList<>();

    Scene(Article article, Entities entities, List<Passage> passages) {
        this.article = article;
        this.entities = entities;
        this.passages = passages;
    }

    String text() {
        return article.text();
    }

    Entities entities() {
        return entities;
    }

    void add(FoundQuote quote, Resolved resolved) {
        quotes.add(quote);
        speakers.add(resolved);
    }

    /** @return quotes before the present one, in the text's order, each with a speaker at the same index */
    List<FoundQuote> quotes() {
        return quotes;
    }

    List<Resolved> speakers() {
        return speakers;
    }

    @Nullable
    FoundQuote previous() {
        return quotes.isEmpty() ? null : quotes.get(quotes.size() - 1);
    }

    Resolved previousSpeaker() {
        return speakers.isEmpty() ? Resolved.NOBODY : speakers.get(speakers.size() - 1);
    }

    /** How many paragraphs begin between the two offsets, {@code from} being the earlier. */
    int paragraphsBetween(int from, int to) {
        return (int) article.paragraphs().stream()
                .filter(p -> p.start() > from && p.start() <= to)
                .count();
    }

    /** Whether the span stands in quotation marks: somebody mentioned there is spoken about, and does not speak. */
    boolean isQuoted(Span span) {
        return passages.stream().anyMatch(p -> p.inner().contains(span));
    }

    boolean continuesParagraphBefore(FoundQuote quote) {
        return passages.stream().anyMatch(p -> p.continues() && p.outer().overlaps(quote.first()));
    }
}
