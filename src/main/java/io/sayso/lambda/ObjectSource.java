package io.sayso.lambda;

import io.sayso.article.RawObject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the articles' objects are read from: S3, or for the local program a folder. Safe for use by several threads. */
public interface ObjectSource {

    /**
     * An object as it was found; to be closed.
     *
     * @param versionId the version that was read; null if there are no versions
     */
    record Found(@Nullable String versionId, RawObject object) {}

    /**
     * @param key the decoded key
     * @param versionId the version to read; null for the key's current one
     * @return empty if there is no such object or version, or if the key's current version is a delete marker
     */
    Optional<Found> fetch(String bucket, String key, @Nullable String versionId);
}
