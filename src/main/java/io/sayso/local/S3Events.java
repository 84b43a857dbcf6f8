package io.sayso.local;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Makes the events that S3 would send for a bucket's objects (S3's user guide, "Event message structure"). */
final class S3Events {

    /** What EventBridge's schedule sends. */
    static final String SCHEDULED =
            "{\"source\": \"aws.events\", \"detail-type\": \"Scheduled Event\", \"detail\": {}}";

    private final String bucket;
    private long sent;

    S3Events(String bucket) {
        this.bucket = bucket;
    }

    /** That the object was put. Each event has a higher sequencer than those before it. */
    byte[] put(LocalObject object) {
        return event("ObjectCreated:Put", object.key(), object.size(), object.lastModified());
    }

    /** That there is no such object any more, likewise. */
    byte[] remove(String key, Instant at) {
        return event("ObjectRemoved:Delete", key, 0, at);
    }

    private byte[] event(String name, String key, long size, Instant at) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        ObjectNode s3 = event.putArray("Records")
                .addObject()
                .put("eventVersion", "2.1")
                .put("eventSource", "aws:s3")
                .put("awsRegion", "local")
                .put("eventTime", at.toString())
                .put("eventName", name)
                .putObject("s3");
        s3.put("s3SchemaVersion", "1.0").putObject("bucket").put("name", bucket).put("arn", "arn:aws:s3:::" + bucket);
        s3.putObject("object")
                .put("key", encoded(key))
                .put("size", size)
                .put("sequencer", String.format("%018X", ++sent));
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As S3 does: a space is a plus sign, and slashes stay. */
    static String encoded(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/");
    }
}
