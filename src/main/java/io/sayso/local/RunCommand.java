package io.sayso.local;

import io.sayso.extract.Extractor;
import io.sayso.report.ReportData;
import io.sayso.store.EmbeddedArticleStore;
import io.sayso.text.Printable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
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

/** The whole way of each article in a folder: event, handler, extraction, store. */
@Command(
        name = RunCommand.NAME,
        description = "Run the function on every file in a folder, with a table in memory; print what was found and"
                + " write the table's items and a page to look at.")
final class RunCommand implements Callable<Integer> {

    static final String NAME = "run";

    private final DoubleFunction<Extractor> extractors;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "Folder of articles: the bucket. Without it, the sample articles that come with Sayso.")
    private @Nullable Path folder;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "sayso-out",
            description = "Where to write report.html, items.jsonl (DynamoDB JSON) and summary.json; default:"
                    + " ${DEFAULT-VALUE}.")
    private Path out = Path.of("sayso-out");

    @Mixin
    private final ConfidenceOption minConfidence = new ConfidenceOption();

    @Option(
            names = "--thoughts",
            description = "Print thoughts and attitudes too (believes, plans, supports), not only what is said.")
    private boolean thoughts;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    RunCommand(DoubleFunction<Extractor> extractors, Terminal terminal) {
        this.extractors = extractors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        CommandSpec command = java.util.Objects.requireNonNull(spec, "picocli sets it");
        PrintWriter stdout = command.commandLine().getOut();
        PrintWriter stderr = command.commandLine().getErr();
        double least = minConfidence.value(command);
        LocalBucket bucket = folder == null ? new SampleBucket() : FolderBucket.of(folder, out);
        ResultFiles files = new ResultFiles(out);
        EmbeddedArticleStore store = new EmbeddedArticleStore();
        ReportData data = new ReportData();
        Summary summary = runAll(bucket, least, store, data, stdout, stderr);

        files.writeItems(store.items());
        files.writeSummary(summary.toJson(store.items().size()));
        files.writeReport(data);
        stdout.printf(
                "%s, %s, %s, %s%s%nItems: %s%nSummary: %s%nReport: %s%n",
                counted(summary.articles(), "article", "articles"),
                counted(summary.quotes(), "quote", "quotes"),
                counted(summary.thoughts(), "thought", "thoughts"),
                counted(summary.entities(), "entity", "entities"),
                summary.failures() == 0 ? "" : "; " + summary.failures() + " could not be read",
                files.items(),
                files.summary(),
                files.report());
        return summary.failures() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private Summary runAll(
            LocalBucket bucket,
            double least,
            EmbeddedArticleStore store,
            ReportData data,
            PrintWriter stdout,
            PrintWriter stderr)
            throws IOException {
        LocalFunction function = new LocalFunction(bucket, extractors.apply(least), store);
        Report report = new Report(stdout, terminal.columns(), thoughts);
        Summary summary = new Summary();
        ProgressBar bar = new ProgressBar(stderr, terminal, bucket.objects().size());
        for (LocalObject object : bucket.objects()) {
            bar.show(object.key());
            LocalResult result = function.put(object);
            bar.clear();
            result.articles().forEach((key, extraction) -> {
                report.print(key, extraction);
                summary.add(key, extraction);
                data.add(key, extraction);
            });
            String failure = result.failure();
            if (failure != null) {
                stderr.println("sayso: " + Printable.of(failure));
                summary.addFailure(object.key(), failure);
                data.addFailure(object.key(), failure);
            }
            stdout.flush();
            bar.step();
        }
        bar.clear();
        return summary;
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
