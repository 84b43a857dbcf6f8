package io.sayso.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sayso.article.UnreadableArticleException;
import java.util.function.BooleanSupplier;

/**
 * A refill's batch, and the answer that its state machine goes on by: {@code report} counts what came of the objects,
 * with what an earlier answer counted; {@code rest} are the objects for which there was no time, and those that failed and
 * may not fail again; {@code failed} are those that can't be done, each as an event of its own with its reason.
 */
final class RefillBatch {

    /** After so many rounds with an error, what still fails is not tried again. */
    private static final int MAX_ROUNDS = 3;

    private static final String REPORT = "report";
    private static final String ROUND = "round";

    /** SQS refuses a message attribute with any other character ("SendMessage" in its API reference). */
    private static final String NOT_FOR_SQS = "[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    /** Does one object's event. */
    interface Runner {

        ChangeRunner.Result run(EventNode event) throws UnreadableEventException;
    }

    private final ObjectNode report = JsonNodeFactory.instance.objectNode();
    private final ArrayNode rest = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode failed = JsonNodeFactory.instance.arrayNode();
    private final EventNode event;
    private final int round;
    private boolean triesAgain;

    private RefillBatch(EventNode event) {
        this.event = event;
        this.round = Math.max(1, event.node().path(ROUND).asInt(1));
        event.node()
                .path(REPORT)
                .fields()
                .forEachRemaining(f -> count(f.getKey(), f.getValue().asInt()));
    }

    static boolean matches(EventNode event) {
        return new RefillForm().matches(event);
    }

    /**
     * @param hasTime asked before each object
     * @throws UnreadableEventException if the batch, or one of its items, is not as it must be
     */
    static ObjectNode run(EventNode event, BooleanSupplier hasTime, Runner runner) throws UnreadableEventException {
        new RefillForm().parse(event); // before anything is done, and with each item's place
        RefillBatch batch = new RefillBatch(event);
        for (EventNode item : event.field(RefillForm.ITEMS).elements()) {
            if (hasTime.getAsBoolean()) {
                batch.add(item.node(), runner.run(batch.only(item.node())));
            } else {
                batch.rest.add(item.node());
            }
        }
        return batch.answer();
    }

    private void add(JsonNode item, ChangeRunner.Result result) {
        result.processed().forEach(p -> count(p.label(), 1));
        for (Exception failure : result.failures()) {
            boolean goesOn = failure instanceof OutOfTimeException;
            boolean mayHelp = !(failure instanceof UnreadableArticleException) && round < MAX_ROUNDS;
            if (goesOn || mayHelp) {
                triesAgain |= !goesOn;
                rest.add(item);
            } else {
                count("failed", 1);
                failed.addObject()
                        .put("event", only(item).node().toString())
                        .put("reason", ChangeRunner.reason(failure).replaceAll(NOT_FOR_SQS, "?"));
            }
        }
    }

    private EventNode only(JsonNode item) {
        ObjectNode one = JsonNodeFactory.instance.objectNode();
        one.set(RefillForm.BATCH_INPUT, event.node().get(RefillForm.BATCH_INPUT));
        one.putArray(RefillForm.ITEMS).add(item);
        return EventNode.of(one);
    }

    private void count(String what, int more) {
        report.put(what, report.path(what).asInt() + more);
    }

    private ObjectNode answer() {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set(REPORT, report);
        answer.set("rest", rest);
        answer.set("failed", failed);
        return answer.put(ROUND, triesAgain ? round + 1 : round);
    }
}
