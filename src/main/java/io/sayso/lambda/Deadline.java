package io.sayso.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Whether there is time for one more message. The function is better stopped by itself than by Lambda in the midst of
 * an article, since then the whole batch, what was done of it too, would come again. For one thread: each has its own, by
 * {@link #forThread}, and all of them know the slowest message.
 */
final class Deadline {

    private static final long RESERVE_MILLIS = 2_000;

    private final LongSupplier remainingMillis;
    private final AtomicLong slowest;
    private long lastRemaining;
    private boolean first = true;

    /** @param remainingMillis what is left of the invocation, in milliseconds */
    Deadline(LongSupplier remainingMillis) {
        this(remainingMillis, new AtomicLong(), remainingMillis.getAsLong());
    }

    private Deadline(LongSupplier remainingMillis, AtomicLong slowest, long lastRemaining) {
        this.remainingMillis = remainingMillis;
        this.slowest = slowest;
        this.lastRemaining = lastRemaining;
    }

    static Deadline of(Context context) {
        return new Deadline(context::getRemainingTimeInMillis);
    }

    /** Of the same invocation, for another thread that begins as this one does. */
    Deadline forThread() {
        return new Deadline(remainingMillis, slowest, lastRemaining);
    }

    /**
     * Asked before each message. A thread's first one always has time, or it would never be tried at all; the others if
     * twice what the slowest took, in any thread, is left, and two seconds to answer.
     */
    boolean hasTimeForNext() {
        long remaining = remainingMillis.getAsLong();
        long longest = slowest.accumulateAndGet(lastRemaining - remaining, Math::max);
        lastRemaining = remaining;
        boolean wasFirst = first;
        first = false;
        return wasFirst || remaining >= 2 * longest + RESERVE_MILLIS;
    }
}
