package io.sayso.extract;

import io.sayso.article.Article;

/** Finds the quotes and the entities of an article. Safe for use by several threads. */
public interface Extractor {

    /** Named with what it stores, so that articles done by an older extractor can be told. */
    String version();

    Extraction extract(Article article);
}
