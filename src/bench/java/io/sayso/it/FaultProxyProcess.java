package io.sayso.it;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * A {@link FaultProxy} in a process of its own, so that its memory does not count as the function's. For each line on its
 * standard input it prints how often each fault was met; it ends with that input, however this process ends.
 */
final class FaultProxyProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader out;
    private final BufferedWriter in;
    private final URI endpoint;

    /** The same as {@link FaultProxy}'s. */
    FaultProxyProcess(URI target, double share, long seed) throws IOException {
        this.process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Xmx256m",
                        FaultProxyProcess.class.getName(),
                        target.toString(),
                        Double.toString(share),
                        Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        this.out = process.inputReader(StandardCharsets.UTF_8);
        this.in = process.outputWriter(StandardCharsets.UTF_8);
        this.endpoint = URI.create(read());
    }

    @SuppressWarnings("SystemOut") // read by the process that starts this one
    public static void main(String[] args) throws IOException {
        try (FaultProxy proxy =
                        new FaultProxy(URI.create(args[0]), Double.parseDouble(args[1]), Long.parseLong(args[2]));
                BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println(proxy.endpoint());
            while (asked.readLine() != null) {
                StringBuilder line = new StringBuilder();
                proxy.counts()
                        .forEach((fault, count) ->
                                line.append(' ').append(fault).append(' ').append(count));
                System.out.println(line.toString().strip());
            }
        }
        System.exit(0);
    }

    URI endpoint() {
        return endpoint;
    }

    /** How many requests met each fault. */
    Map<FaultProxy.Fault, Integer> counts() throws IOException {
        in.write("counts\n");
        in.flush();
        Map<FaultProxy.Fault, Integer> counts = new EnumMap<>(FaultProxy.Fault.class);
        String line = read();
        String[] words = line.isEmpty() ? new String[0] : line.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            counts.put(FaultProxy.Fault.valueOf(words[i]), Integer.valueOf(words[i + 1]));
        }
        return counts;
    }

    private String read() throws IOException {
        String line = out.readLine();
        if (line == null) {
            throw new IOException("the fault proxy must answer, but has ended");
        }
        return line;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
