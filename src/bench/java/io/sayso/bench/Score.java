package io.sayso.bench;

import io.sayso.extract.ArticleExtractor;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the figures of quotes and speakers over a folder of gold articles. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = "Run the program over a folder of gold articles and print the figures as Markdown.")
public final class Score implements Callable<Integer> {

    static final String GATE = "src/test/resources/io/sayso/gate";

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "Gold articles (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of(GATE);

    @Option(
            names = "--record",
            description = "Also write the figures to DIR/recorded.json, which the quality gate holds from then on.")
    private boolean record;

    @Option(names = "--slips", description = "Also list the quotes whose speaker is wrong or none.")
    private boolean slips;

    @Option(
            names = "--jsonl",
            paramLabel = "FILE",
            description = "Write the gold articles to FILE as JSON lines instead, for other scorers.")
    private @Nullable Path jsonl;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Score()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        CommandLine line = Objects.requireNonNull(spec, "picocli sets it").commandLine();
        PrintWriter out = line.getOut();
        List<GoldArticle> articles;
        try {
            articles = GoldFolder.read(folder);
        } catch (GoldFormatException e) {
            line.getErr().println(e.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        if (articles.isEmpty()) {
            line.getErr().println(folder + ": folder must hold gold articles (*.txt), but holds none");
            return CommandLine.ExitCode.SOFTWARE;
        }
        if (jsonl != null) {
            Files.write(jsonl, articles.stream().map(GoldJson::line).toList(), StandardCharsets.UTF_8);
            return CommandLine.ExitCode.OK;
        }
        Evaluation evaluation = Evaluation.of(articles, ArticleExtractor.withDefaultModel());
        out.print(Report.of(articles, evaluation));
        if (slips) {
            out.println();
            evaluation.speakers().slips().forEach(slip -> out.println("- " + slip));
        }
        out.flush();
        if (record) {
            new RecordedFigures(evaluation.figures()).write(folder.resolve("recorded.json"));
        }
        return CommandLine.ExitCode.OK;
    }
}
