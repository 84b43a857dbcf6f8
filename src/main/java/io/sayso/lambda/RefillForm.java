package io.sayso.lambda;

import io.sayso.store.ArticleVersion;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A batch of a Distributed Map (Step Functions' developer guide, "ItemBatcher"): {@code BatchInput} names the bucket,
 * {@code Items} are objects as S3 lists them or as its inventory has them.
 */
final class RefillForm implements EventForm {

    static final String BATCH_INPUT = "BatchInput";
    static final String ITEMS = "Items";

    private static final String LISTED_TIME = "LastModified";
    private static final String INVENTORY_TIME = "LastModifiedDate";

    @Override
    public String description() {
        return "\"Items\" (a refill's batch)";
    }

    @Override
    public boolean matches(EventNode event) {
        return event.has(ITEMS) && event.has(BATCH_INPUT);
    }

    @Override
    public ParsedEvent parse(EventNode event) throws UnreadableEventException {
        String bucket = event.field(BATCH_INPUT).field("bucket").text();
        List<ObjectChange> changes = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        for (EventNode at : event.field(ITEMS).elements()) {
            if (FolderMarker.is(at.field("Key").text(), at.field("Size"))) {
                ignored.add("a folder's place holder");
            } else {
                changes.add(new ObjectChange.Listed(new ArticleVersion(bucket, key(at), null, null, time(at))));
            }
        }
        return new ParsedEvent(changes, ignored);
    }

    /** In the CSV files of an inventory keys are URL-encoded (S3's user guide, "Amazon S3 Inventory list"). */
    private static String key(EventNode at) throws UnreadableEventException {
        String key = at.field("Key").text();
        try {
            return at.has(INVENTORY_TIME) ? URLDecoder.decode(key, StandardCharsets.UTF_8) : key;
        } catch (IllegalArgumentException e) {
            throw new UnreadableEventException(
                    at.field("Key").path() + " must be URL-encoded, as in S3's inventories, but was \"" + key + "\"",
                    e);
        }
    }

    /** Lists that Step Functions makes have seconds since 1970, inventories have ISO 8601. */
    private static Instant time(EventNode at) throws UnreadableEventException {
        EventNode listed = at.field(at.has(INVENTORY_TIME) ? INVENTORY_TIME : LISTED_TIME);
        return listed.node().isNumber() ? Instant.ofEpochSecond(listed.node().longValue()) : listed.time();
    }
}
