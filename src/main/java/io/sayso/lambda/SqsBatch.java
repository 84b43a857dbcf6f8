package io.sayso.lambda;

import java.util.ArrayList;
import java.util.List;

/** The messages that Lambda took from a queue, not yet read: one that can't be read must not fail the others. */
record SqsBatch(List<Message> messages) {

    /** @param index of its record, for messages */
    record Message(int index, String id, String body) {

        EventNode event() throws UnreadableEventException {
            return EventNode.parse(body, "Records[" + index + "].body");
        }
    }

    SqsBatch {
        messages = List.copyOf(messages);
    }

    static boolean matches(EventNode event) {
        return event.node().path("Records").path(0).path("eventSource").asText().equals("aws:sqs");
    }

    /**
     * @throws UnreadableEventException if a record lacks its id or its body: Lambda itself writes these, and without
     *     the id its failure could not be reported
     */
    static SqsBatch of(EventNode event) throws UnreadableEventException {
        List<Message> messages = new ArrayList<>();
        for (EventNode at : event.field("Records").elements()) {
            EventNode body = at.field("body");
            messages.add(new Message(
                    messages.size(),
                    at.field("messageId").text(),
                    body.node().isTextual() ? body.node().textValue() : body.text()));
        }
        return new SqsBatch(messages);
    }
}
