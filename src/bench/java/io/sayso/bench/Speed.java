package io.sayso.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Times the tagger and the matrix product in turn and prints the medians in CPU seconds and their ratio. The rounds
 * alternate, so that a machine that slows down for a while slows both. JMH starts new processes on this one's class path.
 */
public final class Speed {

    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();

    /** @param args how many rounds; 3 if not given */
    public static void main(String[] args) throws RunnerException {
        int rounds = args.length == 0 ? 3 : Integer.parseInt(args[0]);
        Speed speed = new Speed();
        for (int i = 0; i < rounds; i++) {
            System.err.println("round " + (i + 1) + " of " + rounds);
            speed.round(1, 5, 10, TimeValue.seconds(2));
        }
        System.out.print(speed.report());
    }

    /**
     * @param forks new processes for each benchmark; 0 runs it in this one
     * @param warmups iterations that are not counted
     */
    void round(int forks, int warmups, int iterations, TimeValue length) throws RunnerException {
        for (Class<?> benchmark : List.of(TaggerBenchmark.class, MatrixProduct.class)) {
            Collection<RunResult> results = new Runner(new OptionsBuilder()
                            .include("\\b" + benchmark.getSimpleName() + "\\b")
                            .addProfiler(CpuTime.class)
                            .verbosity(VerboseMode.SILENT)
                            .forks(forks)
                            .threads(1)
                            .warmupIterations(warmups)
                            .warmupTime(length)
                            .measurementIterations(iterations)
                            .measurementTime(length)
                            .build())
                    .run();
            List<Double> of = seconds.computeIfAbsent(benchmark.getSimpleName(), name -> new ArrayList<>());
            for (RunResult result : results) {
                for (BenchmarkResult fork : result.getBenchmarkResults()) {
                    for (IterationResult iteration : fork.getIterationResults()) {
                        of.add(Objects.requireNonNull(
                                        iteration.getSecondaryResults().get(CpuTime.LABEL), CpuTime.LABEL)
                                .getScore());
                    }
                }
            }
        }
    }

    /** CPU seconds of one operation; NaN if no round was run. */
    double median(Class<?> benchmark) {
        double[] sorted = seconds.getOrDefault(benchmark.getSimpleName(), List.of()).stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        int half = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    String report() {
        double tagger = median(TaggerBenchmark.class);
        double product = median(MatrixProduct.class);
        return String.format(
                Locale.ROOT,
                "| benchmark | median CPU s | iterations |%n| --- | --- | --- |%n"
                        + "| tagging an article of 700 words | %.4f | %d |%n| matrix product | %.4f | %d |%n"
                        + "| ratio | %.2f | |%n",
                tagger,
                seconds.getOrDefault("TaggerBenchmark", List.of()).size(),
                product,
                seconds.getOrDefault("MatrixProduct", List.of()).size(),
                tagger / product);
    }
}
