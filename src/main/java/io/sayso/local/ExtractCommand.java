package io.sayso.local;

import io.sayso.article.ArticleReader;
import io.sayso.article.RawObject;
import io.sayso.article.UnreadableArticleException;
import io.sayso.extract.Extraction;
import io.sayso.extract.ExtractionJson;
import io.sayso.extract.Extractor;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** Articles to JSON, one line an article, for other programs: stdout has nothing else. */
@Command(
        name = "extract",
        description = "Print what is found in each article as JSON, one line an article. Errors go to stderr.")
final class ExtractCommand implements Callable<Integer> {

    private final DoubleFunction<Extractor> extractors;
    private final ArticleReader reader = new ArticleReader();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "DIR|FILE", description = "Articles, and folders of articles.")
    private List<Path> paths = List.of();

    @Mixin
    private final ConfidenceOption minConfidence = new ConfidenceOption();

    @Option(names = "--evidence", description = "Tell of each quote also what its confidence was worked out from.")
    private boolean evidence;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    ExtractCommand(DoubleFunction<Extractor> extractors) {
        this.extractors = extractors;
    }

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec, "picocli sets it");
        PrintWriter stdout = command.commandLine().getOut();
        PrintWriter stderr = command.commandLine().getErr();
        double least = minConfidence.value(command);
        ExtractionJson json = new ExtractionJson(evidence);
        List<String> errors = new ArrayList<>();
        List<Path> files = files(errors);
        errors.forEach(error -> stderr.println("sayso: " + error));
        boolean failed = !errors.isEmpty();
        if (files.isEmpty()) {
            return ExitCode.SOFTWARE;
        }
        Extractor extractor = extractors.apply(least);
        for (Path file : files) {
            try {
                stdout.print(json.line(docName(file), extraction(file, extractor)));
                stdout.print('\n');
                stdout.flush();
            } catch (UnreadableArticleException e) {
                stderr.println("sayso: " + e.getMessage());
                failed = true;
            }
        }
        return failed ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private List<Path> files(List<String> errors) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            try {
                if (!Files.exists(path)) {
                    errors.add(path + ": no such file or folder");
                } else if (Files.isDirectory(path)) {
                    List<Path> inFolder = ArticleFiles.in(path);
                    if (inFolder.isEmpty()) {
                        errors.add(path + ": must hold at least one file, but is empty");
                    }
                    files.addAll(inFolder);
                } else {
                    files.add(path);
                }
            } catch (IOException e) {
                errors.add(Messages.of(e));
            }
        }
        return files;
    }

    private Extraction extraction(Path file, Extractor extractor) throws UnreadableArticleException {
        byte[] bytes = ArticleFiles.bytes(file.toString(), file, ArticleReader.DEFAULT_MAX_BYTES);
        RawObject object = new RawObject(
                file.toString(),
                bytes,
                null,
                null,
                file.toFile().lastModified() == 0
                        ? null
                        : java.time.Instant.ofEpochMilli(file.toFile().lastModified()));
        return extractor.extract(reader.read(object));
    }

    /** The file's name without its ending, and without {@code .gz} before that. */
    static String docName(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("(?i)\\.gz$", "");
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
