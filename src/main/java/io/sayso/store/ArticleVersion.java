package io.sayso.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One state of an object in its bucket, as its event tells it.
 *
 * @param key the decoded key
 * @param versionId null if the bucket is not versioned
 * @param sequencer orders the events of one key (S3's user guide, "Event message structure": the shorter is padded on
 *     the right with zeros, then they compare as text); null if the event has none
 * @param eventTime when S3 did it, UTC; orders events where a sequencer is lacking
 */
public record ArticleVersion(
        String bucket,
        String key,
        @Nullable String versionId,
        @Nullable String sequencer,
        Instant eventTime) {}
