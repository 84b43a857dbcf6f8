package io.sayso.it;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What this process holds, in MB.
 *
 * @param articles that were done by then
 * @param heap in use after a garbage collection
 * @param outside resident without the heap: the model's memory, code, threads. Exact only if the whole heap is resident
 *     from the start (-Xms as -Xmx, and AlwaysPreTouch); otherwise too small, by that part of the heap which was never used
 */
record SoakMemory(int articles, double heap, double outside) {

    private static final double MB = 1 << 20;

    static SoakMemory after(int articles) throws IOException {
        System.gc();
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        String resident =
                Files.readString(Path.of("/proc/self/status")).replaceFirst("(?s).*VmRSS:\\s+(\\d+) kB.*", "$1");
        double outside = Long.parseLong(resident) * 1024.0 - heap.getCommitted();
        return new SoakMemory(articles, rounded(heap.getUsed() / MB), rounded(outside / MB));
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
