package io.sayso.local;

import io.sayso.extract.Extraction;
import io.sayso.store.ArticleStore;
import io.sayso.store.ArticleVersion;
import io.sayso.store.Outcome;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Passes everything on, and remembers the extraction of each article, for the report. */
final class RecordingStore implements ArticleStore {

    private final ArticleStore store;
    private final Map<String, Extraction> byKey = new HashMap<>();

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
    public Outcome remove(ArticleVersion version) {
        byKey.remove(version.key());
        return store.remove(version);
    }

    /** What was last saved under the key; null if nothing was. */
    @Nullable
    Extraction find(String key) {
        return byKey.get(key);
    }
}
