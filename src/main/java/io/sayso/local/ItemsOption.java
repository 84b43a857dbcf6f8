package io.sayso.local;

import io.sayso.query.DynamoDbItems;
import io.sayso.query.FileItems;
import io.sayso.query.Items;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The options that say whose items are meant. */
final class ItemsOption {

    private static final Path LAST_RUN = Path.of("sayso-out", "items.jsonl");

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description = "A DynamoDB table; region, credentials and endpoint by the usual AWS settings.")
    private @Nullable String table;

    @Option(
            names = "--items",
            paramLabel = "FILE",
            description = "The items.jsonl of a run, or an export; without --table and --items the last run's,"
                    + " sayso-out/items.jsonl.")
    private @Nullable Path file;

    private @Nullable FileItems fileItems;

    /**
     * @throws ParameterException if both are named
     * @throws LocalException if none is, and no run has left any
     */
    Items open(CommandSpec command) throws IOException {
        if (table != null && file != null) {
            throw new ParameterException(command.commandLine(), "only one of --table and --items may be given");
        }
        if (table != null) {
            return new DynamoDbItems(
                    DynamoDbClient.builder()
                            .httpClient(UrlConnectionHttpClient.create())
                            .build(),
                    table);
        }
        Path from = file == null ? lastRun(command.commandLine().getErr()) : file;
        fileItems = FileItems.of(from);
        return fileItems;
    }

    boolean isTable() {
        return table != null;
    }

    String name() {
        return table == null ? String.valueOf(file == null ? LAST_RUN : file) : "table " + table;
    }

    /** The buckets that an article's key may lie in, as far as this can be told without reading a table. */
    List<String> buckets(String key) {
        return fileItems == null ? List.of() : fileItems.buckets(key);
    }

    /** The buckets of all articles, as far as this can be told without reading a table. */
    List<String> buckets() {
        return fileItems == null ? List.of() : fileItems.buckets(null);
    }

    private static Path lastRun(PrintWriter stderr) {
        if (!Files.exists(LAST_RUN)) {
            throw new LocalException("there must be items to ask, but " + LAST_RUN
                    + " does not exist: do a run, or name --items FILE or --table NAME");
        }
        stderr.println("sayso: asking " + LAST_RUN + ", the last run's");
        return LAST_RUN;
    }
}
