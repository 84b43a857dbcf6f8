package io.sayso.lambda;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Takes the time of the steps of one change. Not for several threads. */
final class Steps {

    private final LongSupplier nanoTime;
    private final Map<String, Long> millis = new LinkedHashMap<>();
    private long last;

    Steps(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.last = nanoTime.getAsLong();
    }

    /** Counts the time since the step before to this one. */
    void done(String step) {
        long now = nanoTime.getAsLong();
        millis.merge(step, TimeUnit.NANOSECONDS.toMillis(now - last), Long::sum);
        last = now;
    }

    Map<String, Long> millis() {
        return millis;
    }
}
