package io.sayso.store;

import java.util.Optional;

/** Reads whole articles: never parts of two versions, never one that is half written. */
public interface StoredArticles {

    /** @return empty if the article was never stored, was removed, or is being written */
    Optional<StoredArticle> find(String bucket, String key);
}
