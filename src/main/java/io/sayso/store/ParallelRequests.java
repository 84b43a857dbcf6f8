package io.sayso.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Several requests at a time. The threads end when they have nothing to do for a moment, and keep no program from its
 * end.
 */
final class ParallelRequests {

    /** As many connections as Java's HTTP client keeps open to one host (its property http.maxConnections). */
    static final int AT_A_TIME = 5;

    private static final int IDLE_SECONDS = 2;

    private final ThreadPoolExecutor threads;

    ParallelRequests() {
        threads = new ThreadPoolExecutor(
                AT_A_TIME, AT_A_TIME, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "sayso-store");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Makes the requests, in any order, and waits for all that were begun; once one of them is false or failed, no
     * further one is begun.
     *
     * @return whether all are true
     * @throws StoreException if the thread is interrupted, or as the first request that failed
     */
    boolean all(List<BooleanSupplier> requests) {
        AtomicBoolean well = new AtomicBoolean(true);
        List<Callable<Void>> calls = new ArrayList<>();
        for (BooleanSupplier request : requests) {
            calls.add(() -> {
                boolean done = false;
                try {
                    done = !well.get() || request.getAsBoolean();
                } finally {
                    if (!done) {
                        well.set(false);
                    }
                }
                return null;
            });
        }
        try {
            for (Future<Void> result : threads.invokeAll(calls)) {
                result.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("interrupted while writing " + requests.size() + " items", e);
        } catch (ExecutionException e) {
            throw unchecked(e);
        }
        return well.get();
    }

    private static RuntimeException unchecked(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException failed ? failed : new StoreException("writing items failed", e);
    }
}
