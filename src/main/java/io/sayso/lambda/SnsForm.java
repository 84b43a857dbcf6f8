package io.sayso.lambda;

/** A notification by an SNS topic without raw delivery: the event is text in {@code Message}. */
final class SnsForm implements EventForm {

    private final EnvelopeParser inner;

    /** @param inner reads what is in the message */
    SnsForm(EnvelopeParser inner) {
        this.inner = inner;
    }

    @Override
    public String description() {
        return "\"Message\" (SNS)";
    }

    @Override
    public boolean matches(EventNode event) {
        return event.has("TopicArn") && event.has("Message");
    }

    @Override
    public ParsedEvent parse(EventNode event) throws UnreadableEventException {
        EventNode message = event.field("Message");
        return inner.parse(EventNode.parse(message.text(), message.path()));
    }
}
