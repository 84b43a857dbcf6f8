package io.sayso.lambda;

/** The template's own schedule, by EventBridge: time to look for embargoes that have ended. */
final class ScheduledEvent {

    private ScheduledEvent() {}

    static boolean matches(EventNode event) {
        return event.node().path("source").asText().equals("aws.events")
                && event.node().path("detail-type").asText().equals("Scheduled Event");
    }
}
