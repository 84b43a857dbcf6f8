package io.sayso.lambda;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sayso.article.UnreadableArticleException;
import java.util.ArrayList;
import java.util.List;

/** Does the changes of one event, each whether or not another failed, and logs a line for each. */
final class ChangeRunner {

    private static final int MAX_REASON = 1_000;

    private final ArticleProcessor processor;

    ChangeRunner(ArticleProcessor processor) {
        this.processor = processor;
    }

    /**
     * @param processed the changes that were done, in order
     * @param failures why the others were not, in order
     */
    record Result(List<Processed> processed, List<Exception> failures) {

        /** @throws FailedChangesException if any change was not done */
        void throwIfFailed() {
            if (failures.isEmpty()) {
                return;
            }
            Exception first = failures.get(0);
            FailedChangesException failed = new FailedChangesException(
                    failures.size() + " of " + (failures.size() + processed.size()) + " changes failed: "
                            + reason(first),
                    first);
            failures.stream().skip(1).forEach(failed::addSuppressed);
            throw failed;
        }
    }

    Result run(ParsedEvent event, JsonLog log) {
        event.ignored().forEach(what -> log.with("event", what).info("ignored"));
        List<Processed> processed = new ArrayList<>();
        List<Exception> failures = new ArrayList<>();
        for (ObjectChange change : event.changes()) {
            try {
                Processed done = processor.process(change);
                log.with(done.toJson()).info("article " + done.label());
                processed.add(done);
            } catch (UnreadableArticleException | RuntimeException e) {
                log.with(failure(change, e)).error("article failed");
                failures.add(e);
            } catch (StackOverflowError e) {
                // Of a document nested too deeply: its own fault, and not its neighbours'.
                IllegalStateException failure = new IllegalStateException("stack overflow", e);
                log.with(failure(change, failure)).error("article failed");
                failures.add(failure);
            }
        }
        return new Result(processed, failures);
    }

    private static ObjectNode failure(ObjectChange change, Exception e) {
        // Told apart, since trying again helps the one and never the other.
        String kind = e instanceof UnreadableArticleException ? "unreadable" : "error";
        return Processed.describe(change.version())
                .put("outcome", kind)
                .put("reason", reason(e))
                .put("exception", e.getClass().getName())
                .put("at", at(e));
    }

    static String reason(Exception e) {
        String message = String.valueOf(e.getMessage());
        return message.length() <= MAX_REASON ? message : message.substring(0, MAX_REASON) + "...";
    }

    private static String at(Exception e) {
        StackTraceElement[] stack = e.getStackTrace();
        return stack.length == 0 ? "" : stack[0].toString();
    }
}
