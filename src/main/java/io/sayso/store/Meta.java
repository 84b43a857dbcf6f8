package io.sayso.store;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What the META item says about the change that was applied last, or that is under way.
 *
 * @param revision names the change and what it writes: all items of one revision belong together
 * @param itemCount how many items the article has besides META
 * @param hidden whether it is embargoed or withheld, and has no keys of the indexes
 * @param extractorVersion of what found its quotes; null if it is removed
 */
record Meta(
        ArticleVersion version,
        ArticleState state,
        String revision,
        int itemCount,
        boolean hidden,
        @Nullable String extractorVersion) {

    static final String STATE = "state";
    static final String REVISION = "revision";

    private static final String BUCKET = "bucket";
    private static final String KEY = "key";
    private static final String VERSION_ID = "versionId";
    private static final String SEQUENCER = "sequencer";
    private static final String EVENT_TIME = "eventTime";
    private static final String ITEM_COUNT = "itemCount";
    private static final String PART_OF = "partOf";
    private static final String HIDDEN = "hidden";
    private static final String EXTRACTOR_VERSION = "extractorVersion";

    /**
     * @param item null if there is none
     * @return null if there is no item
     * @throws IllegalArgumentException if the item lacks what every META item has
     */
    static @Nullable Meta of(@Nullable Map<String, AttributeValue> item) {
        if (item == null || item.isEmpty()) {
            return null;
        }
        ArticleVersion version = new ArticleVersion(
                Attributes.require(item, BUCKET),
                Attributes.require(item, KEY),
                Attributes.text(item, VERSION_ID),
                Attributes.text(item, SEQUENCER),
                Instant.parse(Attributes.require(item, EVENT_TIME)),
                Attributes.text(item, PART_OF));
        AttributeValue count = item.get(ITEM_COUNT);
        return new Meta(
                version,
                ArticleState.valueOf(Attributes.require(item, STATE)),
                Attributes.require(item, REVISION),
                count == null ? 0 : Integer.parseInt(count.n()),
                item.containsKey(HIDDEN),
                Attributes.text(item, EXTRACTOR_VERSION));
    }

    Meta underWay() {
        return new Meta(version, state.underWay(), revision, itemCount, hidden, extractorVersion);
    }

    Meta withRevision(String name) {
        return new Meta(version, state, name, itemCount, hidden, extractorVersion);
    }

    /** Whether it is the very change {@code other}, at whatever state. */
    boolean sameChange(Meta other) {
        return revision.equals(other.revision);
    }

    /** A META item with no more than this. */
    Attributes toItem() {
        Attributes item = new Attributes()
                .put(Keys.PK, Keys.article(version.bucket(), version.key()))
                .put(Keys.SK, Keys.META)
                .put("itemType", "ARTICLE")
                .put(BUCKET, version.bucket())
                .put(KEY, version.key())
                .put(VERSION_ID, version.versionId())
                .put(SEQUENCER, version.sequencer())
                .put(EVENT_TIME, version.eventTime().toString())
                .put(STATE, state.name())
                .put(REVISION, revision)
                .put(ITEM_COUNT, itemCount)
                .put(PART_OF, version.partOf())
                .put(EXTRACTOR_VERSION, extractorVersion);
        return hidden ? item.put(HIDDEN, AttributeValue.fromBool(true)) : item;
    }
}
