package io.sayso.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** Holds that no input, however built, takes long: by CPU time, so that a busy machine fails no test. */
public final class CpuBound {

    /** Some twenty times what the slowest seed takes with a fuzzer's counters in the code. */
    public static final Duration MOST = Duration.ofSeconds(5);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuBound() {}

    /** @param <E> what the code may throw */
    @FunctionalInterface
    public interface Code<E extends Exception> {
        void run() throws E;
    }

    /** @throws AssertionError if this thread needed more than {@link #MOST} */
    public static <E extends Exception> void assertQuick(Code<E> code) throws E {
        long before = THREADS.getCurrentThreadCpuTime();
        try {
            code.run();
        } finally {
            assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before))
                    .as("CPU time")
                    .isLessThan(MOST);
        }
    }
}
