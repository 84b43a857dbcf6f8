package io.sayso.local;

import io.sayso.extract.Extractor;
import io.sayso.text.Printable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A folder as the bucket, for as long as the program runs. */
@Command(
        name = "watch",
        description =
                "Keep a folder as the bucket, until it is interrupted: a file that is dropped in is processed within"
                        + " a second, one that changes replaces, one that is removed is removed. Editors' temporary files and"
                        + " hidden ones are left alone.")
final class WatchCommand implements Callable<Integer> {

    private static final long LAST_MILLIS = 10_000;

    private final DoubleFunction<Extractor> extractors;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder of articles.")
    private Path folder = Path.of(".");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "sayso-out",
            description = "Where to keep items.jsonl (DynamoDB JSON) as the folder is; default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("sayso-out");

    @Mixin
    private final ConfidenceOption minConfidence = new ConfidenceOption();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    WatchCommand(DoubleFunction<Extractor> extractors) {
        this.extractors = extractors;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        CommandSpec command = Objects.requireNonNull(spec, "picocli sets it");
        PrintWriter stdout = command.commandLine().getOut();
        double least = minConfidence.value(command);
        WatchedFolder bucket = new WatchedFolder(folder, out);
        Path items = new ResultFiles(out).items();
        Watch watch = new Watch(
                bucket,
                items,
                extractors.apply(least),
                stdout,
                command.commandLine().getErr());
        stdout.println("Watching " + Printable.of(folder.toString()) + " until interrupted (Ctrl-C); items: " + items);
        stdout.flush();
        Thread runner = Thread.currentThread();
        Thread last = new Thread(() -> finish(watch, runner), "sayso-last");
        Runtime.getRuntime().addShutdownHook(last);
        watch.run();
        return ExitCode.OK;
    }

    private static void finish(Watch watch, Thread runner) {
        watch.stop();
        try {
            runner.join(LAST_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
