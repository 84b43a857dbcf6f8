package io.sayso.lambda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;

/** Builds events as AWS sends them; tests change what they are about. */
final class Events {

    static final String BUCKET = "articles";
    static final String TIME = "2026-11-24T09:30:00.000Z";

    private Events() {}

    static ObjectNode json(String text) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param object fields of {@code s3.object}, with its braces */
    static ObjectNode s3(String eventName, String object) {
        return json("""
                {"Records": [{"eventSource": "aws:s3", "eventName": "%s", "eventTime": "%s",
                  "s3": {"bucket": {"name": "%s"}, "object": %s}}]}""".formatted(eventName, TIME, BUCKET, object));
    }

    static ObjectNode put(String key) {
        return s3("ObjectCreated:Put", "{\"key\": \"" + key + "\", \"size\": 10, \"sequencer\": \"01\"}");
    }

    static ObjectNode eventBridge(String type, String detail) {
        return json("""
                {"version": "0", "detail-type": "%s", "source": "aws.s3", "time": "2026-11-24T09:30:00Z", "detail": %s}""".formatted(type, detail));
    }

    /** Messages named m0, m1, ... with these bodies. */
    static ObjectNode sqs(Object... bodies) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < bodies.length; i++) {
            event.withArray("Records")
                    .addObject()
                    .put("messageId", "m" + i)
                    .put("eventSource", "aws:sqs")
                    .put("body", bodies[i].toString());
        }
        return event;
    }
}
