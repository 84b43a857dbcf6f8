package io.sayso.local;

import io.sayso.query.ItemColumns;
import io.sayso.query.Items;
import io.sayso.store.DynamoDbJson;
import io.sayso.store.StoredArticle;
import io.sayso.store.WholeArticles;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The items to a file, each article of one version, without those that are embargoed or withheld. */
@Command(
        name = "export",
        description =
                "Write the items of all articles into a file, but not of those that are embargoed or withheld. Of a"
                        + " table this reads the whole.")
final class ExportCommand implements Callable<Integer> {

    /** The file's format; the constants are what the option takes. */
    enum Format {
        /** DynamoDB JSON, a line an item: as run writes it, and as DynamoDB exports and imports it. */
        jsonl,
        /** A row an item, without the articles' texts. */
        csv
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final ItemsOption from = new ItemsOption();

    @Option(
            names = "--to",
            paramLabel = "FILE",
            required = true,
            description = "The file; it is replaced when all is written.")
    private Path to = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "jsonl|csv",
            description = "jsonl (default): DynamoDB JSON, what --items reads. csv: a row an item, without the texts.")
    private Format format = Format.jsonl;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec, "picocli sets it");
        Items items = from.open(command);
        Path target = to.toAbsolutePath();
        Path folder = Objects.requireNonNullElse(target.getParent(), target);
        if (!Files.isDirectory(folder)) {
            throw new LocalException("--to must lie in a folder that exists, but " + folder + " does not");
        }
        Path part = Files.createTempFile(folder, ".sayso-export", ".part");
        try {
            long written = write(items, part);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            PrintWriter out = command.commandLine().getOut();
            out.printf("%d items: %s%n", written, to);
            return ExitCode.OK;
        } catch (SdkException e) {
            throw new LocalException(from.name() + " must be readable, but: " + e.getMessage());
        } catch (UncheckedIOException e) {
            throw new IOException(Messages.of(e), e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private long write(Items items, Path file) throws IOException {
        AtomicLong written = new AtomicLong();
        DynamoDbJson json = new DynamoDbJson();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            if (format == Format.csv) {
                out.write(Csv.row(ItemColumns.NAMES));
            }
            items.forEachArticle(article -> all(article).forEach(item -> {
                write(
                        out,
                        format == Format.csv
                                ? Csv.row(ItemColumns.cells(item))
                                : json.line(new TreeMap<>(item)) + "\n");
                written.incrementAndGet();
            }));
        }
        return written.get();
    }

    private Stream<Map<String, AttributeValue>> all(StoredArticle article) {
        List<Map<String, AttributeValue>> none = List.of();
        return (WholeArticles.isHidden(article)
                        ? none.stream()
                        : Stream.concat(Stream.of(article.meta()), article.items().stream()))
                .filter(i -> format != Format.csv || !i.containsKey("encoding"));
    }

    private static void write(BufferedWriter out, String line) {
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
