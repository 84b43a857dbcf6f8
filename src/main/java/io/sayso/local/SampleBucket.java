package io.sayso.local;

import io.sayso.article.RawObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sample articles on the class path. They were written for Sayso; their people are invented. */
final class SampleBucket implements LocalBucket {

    private static final String FOLDER = "/io/sayso/samples/";

    /** A class path does not tell when its files were written, so all have the day on which they joined the project. */
    private static final Instant ADDED = Instant.parse("2026-11-24T00:00:00Z");

    private final Map<String, byte[]> contents = new LinkedHashMap<>();

    SampleBucket() {
        // A class path can't be listed, hence the index.
        new String(bytes("index"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(name -> contents.put(name, bytes(name)));
    }

    @Override
    public String name() {
        return "samples";
    }

    @Override
    public List<LocalObject> objects() {
        return contents.entrySet().stream()
                .map(e -> new LocalObject(e.getKey(), e.getValue().length, ADDED))
                .toList();
    }

    @Override
    public Optional<Found> fetch(String bucket, String key, @Nullable String versionId) {
        return Optional.ofNullable(contents.get(key))
                .map(bytes -> new Found(null, RawObject.of(key, bytes, null, null, ADDED)));
    }

    private static byte[] bytes(String name) {
        try (InputStream in = SampleBucket.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("sample must be on the class path, but is missing: " + FOLDER + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
