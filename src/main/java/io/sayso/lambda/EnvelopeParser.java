package io.sayso.lambda;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads an event in whichever of its forms it comes. Batches of SQS are taken apart before, by {@link SqsBatch}. */
final class EnvelopeParser {

    private final List<EventForm> forms;

    private EnvelopeParser(List<EventForm> forms) {
        this.forms = forms;
    }

    static EnvelopeParser create() {
        List<EventForm> own = List.of(new S3EventForm(), new EventBridgeForm(), new RefillForm(), new TestEventForm());
        SnsForm sns = new SnsForm(new EnvelopeParser(own));
        return new EnvelopeParser(Stream.concat(own.stream(), Stream.of(sns)).toList());
    }

    /** @throws UnreadableEventException if it has none of the forms, or a form's fields are not as they must be */
    ParsedEvent parse(EventNode event) throws UnreadableEventException {
        for (EventForm form : forms) {
            if (form.matches(event)) {
                return form.parse(event);
            }
        }
        String expected = forms.stream().map(EventForm::description).collect(Collectors.joining(", "));
        String where = event.path().isEmpty() ? "event" : event.path();
        throw new UnreadableEventException(where + " must have one of " + expected + ", but has " + fieldNames(event));
    }

    private static String fieldNames(EventNode event) {
        StringBuilder names = new StringBuilder();
        event.node()
                .fieldNames()
                .forEachRemaining(n -> names.append(names.isEmpty() ? "" : ", ").append(n));
        return names.isEmpty() ? "no fields" : names.toString();
    }
}
