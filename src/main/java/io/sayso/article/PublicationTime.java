package io.sayso.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When an article was published, UTC, and where that was read. Both are null if nothing tells. */
record PublicationTime(@Nullable Instant at, @Nullable String source) {

    static final String LAST_MODIFICATION = "object's last modification";

    /**
     * The time that the words give; null if they give none.
     *
     * @param source where they stand; that they name no zone is added to it
     */
    static @Nullable PublicationTime of(@Nullable String words, String source) {
        Timestamps.Timestamp time = Timestamps.timestamp(words);
        return time == null
                ? null
                : new PublicationTime(time.at(), time.hasZone() ? source : source + ", no zone: taken as UTC");
    }

    /** What the text tells, or else the object. */
    static PublicationTime orLastModified(@Nullable PublicationTime told, DecodedObject object) {
        if (told != null) {
            return told;
        }
        Instant modified = object.lastModified();
        return new PublicationTime(modified, modified == null ? null : LAST_MODIFICATION);
    }
}
