package io.sayso.lambda;

/** One of the shapes in which a change of an object is told. */
interface EventForm {

    /** What a reader of an error should know it by. */
    String description();

    boolean matches(EventNode event);

    /** @throws UnreadableEventException if it has this shape's outside, but not its inside */
    ParsedEvent parse(EventNode event) throws UnreadableEventException;
}
