package io.sayso.extract;

import io.sayso.article.Article;
import io.sayso.entity.Entity;
import io.sayso.quote.Quote;
import java.util.List;

/** An article and what was found in it: quotes in the text's order, entities by their first mention. */
public record Extraction(Article article, List<Quote> quotes, List<Entity> entities) {

    public Extraction {
        quotes = List.copyOf(quotes);
        entities = List.copyOf(entities);
    }
}
