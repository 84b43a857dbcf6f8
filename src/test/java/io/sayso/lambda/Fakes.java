package io.sayso.lambda;

import io.sayso.article.Article;
import io.sayso.article.Contents;
import io.sayso.article.Metadata;
import io.sayso.article.RawObject;
import io.sayso.article.UnreadableArticleException;
import io.sayso.extract.Extraction;
import io.sayso.extract.Extractor;
import io.sayso.store.ArticleStore;
import io.sayso.store.ArticleVersion;
import io.sayso.store.Container;
import io.sayso.store.Outcome;
import io.sayso.store.StoredVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A bucket, a reader, an extractor and a store in memory, which can be told to fail. */
final class Fakes implements ObjectSource, ArticleReading, Extractor, ArticleStore {

    /** Objects by "bucket/key" or, for a version that is not the current one, "bucket/key@version". */
    final Map<String, String> objects = new HashMap<>();

    final Map<String, String> currentVersions = new HashMap<>();

    /** What the store was called with, such as {@code "save articles/a.txt v1 01: text"}. */
    final List<String> calls = Collections.synchronizedList(new ArrayList<>());

    final List<String> fetches = Collections.synchronizedList(new ArrayList<>());
    Outcome outcome = Outcome.STORED;

    ArticleProcessor processor() {
        return new ArticleProcessor(this, this, this, this);
    }

    @Override
    public Optional<Found> fetch(String bucket, String key, @Nullable String versionId) {
        fetches.add(key + (versionId == null ? "" : "@" + versionId));
        String name = bucket + "/" + key;
        String current = currentVersions.get(name);
        boolean isCurrent = versionId == null || versionId.equals(current);
        String text = objects.get(isCurrent ? name : name + "@" + versionId);
        if ("unreachable".equals(text)) {
            throw new IllegalStateException("S3 could not be reached");
        }
        return Optional.ofNullable(text)
                .map(t -> new Found(
                        isCurrent ? current : versionId,
                        RawObject.of(key, t.getBytes(StandardCharsets.UTF_8), null, null, null)));
    }

    @Override
    public Contents read(RawObject object) throws UnreadableArticleException {
        String text = text(object);
        if (text.equals("poison")) {
            throw new UnreadableArticleException(object.name() + " must be text, but was poison");
        }
        return new Contents.One(new Article(Metadata.NONE, "text", text, List.of(), List.of()));
    }

    private static String text(RawObject object) {
        try {
            return new String(object.content().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String version() {
        return "fake-1";
    }

    @Override
    public Extraction extract(Article article) {
        if (article.text().equals("deep")) {
            throw new StackOverflowError();
        }
        return new Extraction(article, List.of(), List.of());
    }

    @Override
    public Outcome save(ArticleVersion version, Extraction extraction, String extractorVersion) {
        calls.add("save " + describe(version) + ": " + extraction.article().text());
        return outcome;
    }

    @Override
    public Outcome saveContainer(ArticleVersion version, Container container, String extractorVersion) {
        calls.add("container " + describe(version) + ": " + container.parts().size());
        return outcome;
    }

    @Override
    public Optional<StoredVersion> version(String bucket, String key) {
        return Optional.empty();
    }

    @Override
    public List<String> parts(String bucket, String key) {
        return List.of();
    }

    @Override
    public List<StoredVersion> withItemId(String bucket, String itemId) {
        return List.of();
    }

    @Override
    public List<StoredVersion> embargoedUntil(Instant now, int limit) {
        return List.of();
    }

    @Override
    public Outcome remove(ArticleVersion version) {
        calls.add("remove " + describe(version));
        return Outcome.REMOVED;
    }

    private static String describe(ArticleVersion version) {
        return version.bucket() + "/" + version.key() + " " + version.versionId() + " " + version.sequencer();
    }
}
