package io.sayso.local;

import io.sayso.article.Article;
import io.sayso.article.ArticleReader;
import io.sayso.article.Contents;
import io.sayso.article.Part;
import io.sayso.article.RawObject;
import io.sayso.article.UnreadableArticleException;
import io.sayso.extract.ExtractionJson;
import io.sayso.extract.Extractor;
import io.sayso.text.Printable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
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
        errors.forEach(error -> stderr.println("sayso: " + Printable.of(error)));
        boolean failed = !errors.isEmpty();
        if (files.isEmpty()) {
            return ExitCode.SOFTWARE;
        }
        Extractor extractor = extractors.apply(least);
        for (Path file : files) {
            failed |= !printed(
                    file,
                    (doc, article) -> {
                        stdout.print(Printable.of(json.line(doc, extractor.extract(article))));
                        stdout.print('\n');
                        stdout.flush();
                    },
                    stderr);
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

    private boolean printed(Path file, BiConsumer<String, Article> print, PrintWriter stderr) {
        boolean all = true;
        try (RawObject object = ArticleFiles.open(file.toString(), file)) {
            Contents contents = reader.read(object);
            if (contents instanceof Contents.Several several) {
                for (Part part = several.parts().next();
                        part != null;
                        part = several.parts().next()) {
                    all &= printed(docName(file), part, print, stderr);
                }
            } else {
                print.accept(docName(file), contents.article());
            }
        } catch (UnreadableArticleException | IOException | UncheckedIOException e) {
            stderr.println("sayso: " + Messages.of(e));
            all = false;
        }
        return all;
    }

    private static boolean printed(String doc, Part part, BiConsumer<String, Article> print, PrintWriter stderr) {
        try {
            print.accept(doc + Part.SEPARATOR + part.id(), part.read());
            return true;
        } catch (UnreadableArticleException e) {
            stderr.println("sayso: " + Messages.of(e));
            return false;
        }
    }

    /** The file's name without its ending, and without {@code .gz} before that. */
    static String docName(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("(?i)\\.gz$", "");
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
