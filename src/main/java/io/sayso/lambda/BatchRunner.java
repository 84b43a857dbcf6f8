package io.sayso.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does the messages of one batch, several at a time: a function with more than 1,769 MB has a share of a second processor
 * (Lambda's developer guide, "Configure Lambda function memory"), and while one article waits for the table another is
 * read. What tells of one object stays in one thread and in order: the store would sort it out, but two writers of one
 * article only hinder each other.
 */
final class BatchRunner {

    private final EnvelopeParser parser;
    private final ChangeRunner runner;
    private final int threads;

    /** @param threads messages that are done at a time, at least 1 */
    BatchRunner(EnvelopeParser parser, ChangeRunner runner, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, but was " + threads);
        }
        this.parser = parser;
        this.runner = runner;
        this.threads = threads;
    }

    /** @return ids of the messages that were not done, in the batch's order */
    List<String> run(SqsBatch batch, Context context, JsonLog requestLog) {
        Set<Integer> failed = Collections.synchronizedSet(new HashSet<>());
        List<Readable> readable = new ArrayList<>();
        for (SqsBatch.Message message : batch.messages()) {
            JsonLog log = requestLog.with("messageId", message.id());
            try {
                readable.add(new Readable(message, parser.parse(message.event()), log));
            } catch (UnreadableEventException e) {
                log.with("reason", ChangeRunner.reason(e)).error("message can't be read");
                failed.add(message.index());
            }
        }
        Queue<List<Readable>> groups = new ConcurrentLinkedQueue<>(
                SameObject.groups(readable, r -> r.event().objects()));
        Deadline deadline = Deadline.of(context);
        List<Runnable> workers = new ArrayList<>();
        for (int i = 0; i < Math.min(threads, groups.size()); i++) {
            Deadline own = deadline.forThread();
            workers.add(() -> work(groups, own, context, failed));
        }
        runAll(workers);
        return batch.messages().stream()
                .filter(m -> failed.contains(m.index()))
                .map(SqsBatch.Message::id)
                .toList();
    }

    /** A message that was read, and where its lines go. */
    private record Readable(SqsBatch.Message message, ParsedEvent event, JsonLog log) {}

    private void work(Queue<List<Readable>> groups, Deadline deadline, Context context, Set<Integer> failed) {
        boolean inTime = true;
        for (List<Readable> group = groups.poll(); group != null; group = groups.poll()) {
            for (Readable next : group) {
                inTime = inTime && deadline.hasTimeForNext();
                if (!inTime) {
                    next.log().warn("no time left for this message: it is to be delivered again");
                }
                if (!inTime || !done(next, context)) {
                    failed.add(next.message().index());
                }
            }
        }
    }

    private boolean done(Readable next, Context context) {
        return runner.run(next.event(), next.log(), () -> Deadline.of(context))
                .failures()
                .isEmpty();
    }

    /** By threads that end with the batch: none is there when SnapStart takes its snapshot, or while Lambda holds the process. */
    private static void runAll(List<Runnable> workers) {
        if (workers.size() < 2) {
            workers.forEach(Runnable::run);
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(workers.size());
        try {
            for (Future<Object> result :
                    pool.invokeAll(workers.stream().map(Executors::callable).toList())) {
                result.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the batch was done", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("the batch could not be done", e);
        } finally {
            pool.shutdownNow();
        }
    }
}
