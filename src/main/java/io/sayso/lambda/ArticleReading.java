package io.sayso.lambda;

import io.sayso.article.Article;
import io.sayso.article.RawObject;
import io.sayso.article.UnreadableArticleException;

/** An object's bytes to an article. */
@FunctionalInterface
public interface ArticleReading {

    Article read(RawObject object) throws UnreadableArticleException;
}
