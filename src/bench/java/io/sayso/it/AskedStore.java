package io.sayso.it;

import io.sayso.extract.Extraction;
import io.sayso.store.ArticleStore;
import io.sayso.store.ArticleVersion;
import io.sayso.store.Container;
import io.sayso.store.EmbeddedArticleStore;
import io.sayso.store.Outcome;
import io.sayso.store.StoredVersion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Passes everything on, and keeps in memory what the table should hold of it. */
final class AskedStore implements ArticleStore {

    private final ArticleStore store;
    private final EmbeddedArticleStore asked;

    /** @param asked what is to be stored goes here too; several may share it */
    AskedStore(ArticleStore store, EmbeddedArticleStore asked) {
        this.store = store;
        this.asked = asked;
    }

    @Override
    public Outcome save(ArticleVersion version, Extraction extraction, String extractorVersion) {
        asked.save(version, extraction, extractorVersion);
        return store.save(version, extraction, extractorVersion);
    }

    @Override
    public Outcome saveContainer(ArticleVersion version, Container container, String extractorVersion) {
        asked.saveContainer(version, container, extractorVersion);
        return store.saveContainer(version, container, extractorVersion);
    }

    @Override
    public Outcome remove(ArticleVersion version) {
        return store.remove(version);
    }

    @Override
    public Optional<StoredVersion> version(String bucket, String key) {
        return store.version(bucket, key);
    }

    @Override
    public List<String> parts(String bucket, String key) {
        return store.parts(bucket, key);
    }

    @Override
    public List<StoredVersion> withItemId(String bucket, String itemId) {
        return store.withItemId(bucket, itemId);
    }

    @Override
    public List<StoredVersion> embargoedUntil(Instant now, int limit) {
        return store.embargoedUntil(now, limit);
    }
}
