package io.sayso.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What the table knows of an article, without reading it.
 *
 * @param removed whether nothing but the note of its removal is left, or will be
 * @param finished false while it is being written or removed, or was broken off in that
 * @param hidden whether it is kept out of the indexes: embargoed or withheld
 * @param extractorVersion of what found its quotes; null if removed, or not told
 * @param publisher null if not told
 */
public record StoredVersion(
        ArticleVersion version,
        boolean removed,
        boolean finished,
        boolean hidden,
        @Nullable String extractorVersion,
        @Nullable String publisher) {

    static @Nullable StoredVersion of(@Nullable Map<String, AttributeValue> metaItem) {
        Meta meta = Meta.of(metaItem);
        return meta == null || metaItem == null
                ? null
                : new StoredVersion(
                        meta.version(),
                        meta.state().isRemoval(),
                        meta.state().isFinished(),
                        meta.hidden(),
                        meta.extractorVersion(),
                        Attributes.text(metaItem, "publisher"));
    }

    /** Whether it is this version, readable, as this extractor would store it again. */
    public boolean isUpToDate(ArticleVersion other, String extractor) {
        return !removed
                && finished
                && !hidden
                && extractor.equals(extractorVersion)
                && VersionOrder.INSTANCE.compare(version, other) == 0;
    }
}
