package io.sayso.lambda;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sayso.article.UnreadableArticleException;
import io.sayso.store.ArticleVersion;
import io.sayso.store.StoreException;
import io.sayso.text.Printable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;

/** Does the changes of one event, each whether or not another failed, and logs a line for each. */
final class ChangeRunner {

    private static final int MAX_REASON = 1_000;

    /** Exceptions whose messages we write, or AWS, which knows none of the text. */
    private static final List<Class<? extends Exception>> HAVE_OWN_WORDS = List.of(
            UnreadableArticleException.class,
            UnreadableEventException.class,
            StoreException.class,
            OutOfTimeException.class,
            SdkException.class,
            UncheckedIOException.class,
            IllegalStateException.class);

    private final ArticleProcessor processor;

    private final Metrics metrics;

    ChangeRunner(ArticleProcessor processor, Metrics metrics) {
        this.processor = processor;
        this.metrics = metrics;
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
            throw new FailedChangesException(
                    failures.size() + " of " + (failures.size() + processed.size()) + " changes failed: "
                            + Printable.of(reason(failures.get(0))),
                    failures);
        }
    }

    /** The articles whose embargo has ended, as an event that tells of their objects. */
    ParsedEvent due() {
        return new ParsedEvent(processor.due(), List.of());
    }

    /** @param deadline of the invocation, as seen by the articles of one object */
    Result run(ParsedEvent event, JsonLog log, Supplier<Deadline> deadline) {
        event.ignored().forEach(what -> log.with("event", what).info("ignored"));
        List<Processed> processed = new ArrayList<>();
        List<Exception> failures = new ArrayList<>();
        for (ObjectChange change : event.changes()) {
            try {
                Processed done = processor.process(change, progress(log, deadline.get()));
                logDone(done, log);
                processed.add(done);
            } catch (UnreadableArticleException | RuntimeException e) {
                log.with(failure(change.version(), e)).error("article failed");
                failures.add(e);
            } catch (StackOverflowError e) {
                // Of a document nested too deeply: its own fault, and not its neighbours'.
                IllegalStateException failure = new IllegalStateException("stack overflow", e);
                log.with(failure(change.version(), failure)).error("article failed");
                failures.add(failure);
            }
        }
        return new Result(processed, failures);
    }

    private void logDone(Processed done, JsonLog log) {
        log.with(done.toJson()).with(metrics.done(done)).info("article " + done.label());
    }

    private Progress progress(JsonLog log, Deadline deadline) {
        return new Progress() {

            @Override
            public boolean hasTimeForNext() {
                return deadline.hasTimeForNext();
            }

            @Override
            public void done(Processed part) {
                logDone(part, log);
            }

            @Override
            public void failed(ArticleVersion part, Exception reason) {
                log.with(failure(part, reason)).error("article failed");
            }
        };
    }

    private ObjectNode failure(ArticleVersion version, Exception e) {
        // Told apart, since trying again helps the one and never the other.
        String kind = e instanceof UnreadableArticleException ? "unreadable" : "error";
        ObjectNode fields = Processed.describe(version)
                .put("outcome", kind)
                .put("reason", reason(e))
                .put("exception", e.getClass().getName())
                .put("at", at(e));
        return fields.setAll(metrics.failed(kind));
    }

    /** What is said of a failure, cut if it is long; of others' exceptions nothing, since they may quote an article. */
    static String reason(Exception e) {
        if (HAVE_OWN_WORDS.stream().noneMatch(known -> known.isInstance(e))) {
            return "see exception and at; its message is not told, for it may quote the article";
        }
        String message = String.valueOf(e.getMessage());
        return message.length() <= MAX_REASON ? message : message.substring(0, MAX_REASON) + "...";
    }

    /** Where in Sayso it was, if anywhere: what Java itself does there the exception's name tells. */
    private static String at(Exception e) {
        StackTraceElement[] stack = e.getStackTrace();
        return Arrays.stream(stack)
                .filter(frame -> frame.getClassName().startsWith("io.sayso."))
                .findFirst()
                .or(() -> Arrays.stream(stack).findFirst())
                .map(String::valueOf)
                .orElse("");
    }
}
