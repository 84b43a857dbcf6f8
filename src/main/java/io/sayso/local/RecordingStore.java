package io.sayso.local;

import io.sayso.extract.Extraction;
import io.sayso.store.ArticleStore;
import io.sayso.store.ArticleVersion;
import io.sayso.store.Container;
import io.sayso.store.Outcome;
import io.sayso.store.StoredVersion;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Passes everything on, and remembers the extraction of each article, for the report. */
final class RecordingStore implements ArticleStore {

    private final ArticleStore store;
    private final Map<String, Extraction> byKey = new LinkedHashMap<>();

    RecordingStore(ArticleStore store) {
        this.store = store;
    }

    @Override
    public Outcome save(ArticleVersion version, Extraction extraction, String extractorVersion) {
        Outcome outcome = store.save(version, extraction, extractorVersion);
        byKey.put(version.key(), extraction);
        return outcome;
    }

    @Override
    public Outcome saveContainer(ArticleVersion version, Container container, String extractorVersion) {
        return store.saveContainer(version, container, extractorVersion);
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

    @Override
    public Outcome remove(ArticleVersion version) {
        byKey.remove(version.key());
        return store.remove(version);
    }

    /** What was saved since the last call, by key, in order. */
    Map<String, Extraction> take() {
        Map<String, Extraction> saved = new LinkedHashMap<>(byKey);
        byKey.clear();
        return saved;
    }
}
