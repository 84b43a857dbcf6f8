package io.sayso.lambda;

import io.sayso.article.Contents;
import io.sayso.article.RawObject;
import io.sayso.article.UnreadableArticleException;

/** An object's bytes to what it holds. */
@FunctionalInterface
public interface ArticleReading {

    Contents read(RawObject object) throws UnreadableArticleException;
}
