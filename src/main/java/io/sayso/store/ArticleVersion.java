package io.sayso.store;

import io.sayso.article.Part;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One state of an object in its bucket, or of an article in an object that holds several, as the object's event tells it.
 *
 * @param key the object's decoded key; of a part, {@code <object's key>!/<part's id>}
 * @param versionId null if the bucket is not versioned
 * @param sequencer orders the events of one key (S3's user guide, "Event message structure": the shorter is padded on
 *     the right with zeros, then they compare as text); null if the event has none
 * @param eventTime when S3 did it, UTC; orders events where a sequencer is lacking
 * @param partOf the object's key if this is a part of it; null if it is the object
 */
public record ArticleVersion(
        String bucket,
        String key,
        @Nullable String versionId,
        @Nullable String sequencer,
        Instant eventTime,
        @Nullable String partOf) {

    /** Of an object. */
    public ArticleVersion(
            String bucket, String key, @Nullable String versionId, @Nullable String sequencer, Instant eventTime) {
        this(bucket, key, versionId, sequencer, eventTime, null);
    }

    /** The same state of one of the object's parts. */
    public ArticleVersion part(String id) {
        return ofPart(key + Part.SEPARATOR + id);
    }

    /** The same state of the object's part that has this key. */
    public ArticleVersion ofPart(String partKey) {
        return new ArticleVersion(bucket, partKey, versionId, sequencer, eventTime, key);
    }

    /** The same state of the whole object, if this is a part of it. */
    public ArticleVersion object() {
        return partOf == null ? this : new ArticleVersion(bucket, partOf, versionId, sequencer, eventTime);
    }
}
