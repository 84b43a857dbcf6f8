package io.sayso.store;

import java.time.Duration;

/** Waits; a test's own one need not. */
@FunctionalInterface
public interface Sleeper {

    /** @throws InterruptedException if the thread is asked to stop while it waits */
    void sleep(Duration duration) throws InterruptedException;
}
