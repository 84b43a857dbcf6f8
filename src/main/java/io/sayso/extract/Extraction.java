package io.sayso.extract;

import io.sayso.article.Article;
import io.sayso.entity.Entity;
import io.sayso.quote.Act;
import io.sayso.quote.Quote;
import java.util.List;

/** An article and what was found in it: quotes in the text's order, entities by their first mention. */
public record Extraction(Article article, List<Quote> quotes, List<Entity> entities, ArticleStatus status) {

    public Extraction {
        quotes = List.copyOf(quotes);
        entities = List.copyOf(entities);
    }

    /** Of an article that is extracted, and no more to be said. */
    public Extraction(Article article, List<Quote> quotes, List<Entity> entities) {
        this(article, quotes, entities, ArticleStatus.EXTRACTED);
    }

    /** The same with another status. */
    public Extraction withStatus(ArticleStatus other) {
        return new Extraction(article, quotes, entities, other);
    }

    /** The quotes that their sources say, write, tell or show. */
    public List<Quote> statements() {
        return quotes.stream().filter(q -> q.act() == Act.STATEMENT).toList();
    }

    /** The quotes that their sources only think. */
    public List<Quote> thoughts() {
        return quotes.stream().filter(q -> q.act() == Act.THOUGHT).toList();
    }
}
