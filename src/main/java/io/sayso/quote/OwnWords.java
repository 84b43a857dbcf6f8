package io.sayso.quote;

import io.sayso.article.Article;
import io.sayso.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cuts boilerplate from quotes: a content begins after the dateline and ends before the credit. What is then left without
 * words, and what says or means the quote within boilerplate, makes it none.
 */
final class OwnWords {

    private final Article article;
    private final List<Span> own;

    OwnWords(Article article) {
        this.article = article;
        this.own = article.ownParagraphs();
    }

    /** Empty if it is all or in part the site's in such a way that no quote is left. */
    Optional<FoundQuote> of(FoundQuote quote) {
        if (!article.isBoilerplate(quote.extent())) {
            return Optional.of(quote);
        }
        List<Span> contents = quote.contents().stream()
                .flatMap(this::cut)
                .filter(this::hasWords)
                .toList();
        boolean cueIsOwn = quote.cue() == null || !article.isBoilerplate(quote.cue());
        if (contents.isEmpty() || !cueIsOwn) {
            return Optional.empty();
        }
        FoundQuote cut = quote.withContents(contents);
        Span source = quote.source();
        if (source == null || !article.isBoilerplate(source)) {
            return Optional.of(cut);
        }
        return cut(source).filter(this::hasWords).findFirst().map(cut::withSource);
    }

    private Stream<Span> cut(Span span) {
        return own.stream()
                .filter(span::overlaps)
                .map(p -> new Span(Math.max(p.start(), span.start()), Math.min(p.end(), span.end()))
                        .trim(article.text()));
    }

    private boolean hasWords(Span span) {
        return span.of(article.text()).codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
