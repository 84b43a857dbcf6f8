package io.sayso.local;

import io.sayso.api.ApiHandler;
import io.sayso.lambda.JsonLog;
import io.sayso.query.Items;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The read side's HTTP API on this machine. */
@Command(
        name = "serve",
        description =
                "Answer the read side's HTTP API (openapi.yaml) on 127.0.0.1, for programs on this machine, until it is"
                        + " interrupted.")
final class ServeCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final ItemsOption from = new ItemsOption();

    @Option(names = "--port", paramLabel = "N", description = "0 (default) for any that is free.")
    private int port;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description =
                    "Answer only requests with Authorization: Bearer TOKEN; without it whoever is on this machine may ask.")
    private @Nullable String token;

    @Option(
            names = "--bucket",
            paramLabel = "NAME",
            description =
                    "Whose articles are meant where a request names no bucket; default: that of the items, if it is one.")
    private @Nullable String bucket;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    @Override
    public Integer call() throws IOException, InterruptedException {
        CommandSpec command = Objects.requireNonNull(spec, "picocli sets it");
        Items items = from.open(command);
        PrintWriter out = command.commandLine().getOut();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        ApiHandler handler = new ApiHandler(
                items, bucket(), UUID.randomUUID().toString(), JsonLog.to(nowhere, InstantSource.system()));
        try (LocalGateway gateway = new LocalGateway(handler, port, token)) {
            out.println("http://127.0.0.1:" + gateway.port());
            out.flush();
            new CountDownLatch(1).await();
        }
        return ExitCode.OK;
    }

    private String bucket() {
        if (bucket != null) {
            return bucket;
        }
        List<String> buckets = from.buckets();
        return buckets.size() == 1 ? buckets.get(0) : "none";
    }
}
