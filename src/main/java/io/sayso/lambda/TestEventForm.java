package io.sayso.lambda;

import java.util.List;

/** What S3 sends once when a notification is set up; it asks for nothing. */
final class TestEventForm implements EventForm {

    private static final String NAME = "s3:TestEvent";

    @Override
    public String description() {
        return "\"Event\": \"" + NAME + "\"";
    }

    @Override
    public boolean matches(EventNode event) {
        return event.field("Event").isText(NAME);
    }

    @Override
    public ParsedEvent parse(EventNode event) {
        return new ParsedEvent(List.of(), List.of(NAME));
    }
}
