package io.sayso.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What of articles is stored, told without reading them. May fail with an unchecked exception, as {@link ArticleStore}. */
public interface StoredVersions {

    /** Empty if the table knows nothing of the object or part. */
    Optional<StoredVersion> version(String bucket, String key);

    /** The keys of the articles that the object holds, as far as they are listed; none if it is an article itself. */
    List<String> parts(String bucket, String key);

    /** Articles that their publisher gave this id, whatever their keys; index reads lag behind writes by a moment. */
    List<StoredVersion> withItemId(String bucket, String itemId);

    /** Articles under an embargo that has ended, the longest ended first. */
    List<StoredVersion> embargoedUntil(Instant now, int limit);
}
