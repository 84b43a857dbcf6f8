package io.sayso.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import java.util.function.LongSupplier;

/**
 * Whether there is time for one more message. The function is better stopped by itself than by Lambda in the midst of
 * an article, since then the whole batch, what was done of it too, would come again. Not for several threads.
 */
final class Deadline {

    private static final long RESERVE_MILLIS = 2_000;

    private final LongSupplier remainingMillis;
    private long lastRemaining;
    private long slowest;
    private boolean first = true;

    /** @param remainingMillis what is left of the invocation, in milliseconds */
    Deadline(LongSupplier remainingMillis) {
        this.remainingMillis = remainingMillis;
        this.lastRemaining = remainingMillis.getAsLong();
    }

    static Deadline of(Context context) {
        return new Deadline(context::getRemainingTimeInMillis);
    }

    /**
     * Asked before each message. The first one always has time, or it would never be tried at all; the others if twice
     * what the slowest took is left, and two seconds to answer.
     */
    boolean hasTimeForNext() {
        long remaining = remainingMillis.getAsLong();
        slowest = Math.max(slowest, lastRemaining - remaining);
        lastRemaining = remaining;
        boolean wasFirst = first;
        first = false;
        return wasFirst || remaining >= 2 * slowest + RESERVE_MILLIS;
    }
}
