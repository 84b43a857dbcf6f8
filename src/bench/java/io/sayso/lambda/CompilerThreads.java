package io.sayso.lambda;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The just-in-time compiler's threads, of which Java's own beans tell only how long they were at it, waiting included. */
final class CompilerThreads {

    private static final int MILLIS_IN_TICK = 10;

    private CompilerThreads() {}

    /**
     * CPU milliseconds since the process began, by Linux's count (proc(5)). With {@code -XX:-UseDynamicNumberOfCompilerThreads}
     * it is all; otherwise what threads took that have ended since is left out.
     */
    static double cpuMillis() throws IOException {
        List<Path> threads;
        try (Stream<Path> tasks = Files.list(Path.of("/proc/self/task"))) {
            threads = tasks.toList();
        }
        long ticks = 0;
        for (Path thread : threads) {
            String stat = stat(thread);
            int name = stat.lastIndexOf(')');
            if (name > 0 && stat.substring(0, name).matches(".*C[12] Compiler.*")) {
                String[] fields = stat.substring(name + 2).split(" ");
                ticks += Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            }
        }
        return ticks * MILLIS_IN_TICK;
    }

    private static String stat(Path thread) {
        try {
            return Files.readString(thread.resolve("stat"));
        } catch (IOException e) {
            return ""; // it has ended since they were listed
        }
    }
}
