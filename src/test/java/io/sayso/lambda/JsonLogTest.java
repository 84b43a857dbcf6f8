package io.sayso.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class JsonLogTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final JsonLog log = JsonLog.to(
            new PrintStream(bytes, false, StandardCharsets.US_ASCII),
            InstantSource.fixed(Instant.parse("2026-11-24T09:30:00.123456789Z")));

    private String written() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesOneObjectALine() {
        log.with("key", "a.txt").info("done");
        log.error("failed");

        assertThat(written()).isEqualTo("""
                        {"timestamp":"2026-11-24T09:30:00.123Z","level":"INFO","message":"done","key":"a.txt"}
                        {"timestamp":"2026-11-24T09:30:00.123Z","level":"ERROR","message":"failed"}
                        """);
    }

    @Test
    void escapesControlCharactersOfKeys() {
        log.with("key", "a\n{\"level\":\"INFO\"}\u0000\u001b[31m").warn("odd");

        assertThat(written().lines()).hasSize(1);
        assertThat(written()).contains("\"key\":\"a\\n{\\\"level\\\":\\\"INFO\\\"}\\u0000\\u001B[31m\"");
    }

    @Test
    void isUtf8WhateverTheStreamsEncodingIs() {
        log.with("key", "café/新聞").info("done");

        assertThat(written()).contains("café/新聞");
    }

    @Test
    void linesOfSeveralThreadsStayWhole() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Void>> writers = Collections.nCopies(400, () -> {
            log.with("key", "k".repeat(500)).info("done");
            return null;
        });
        for (Future<Void> written : threads.invokeAll(writers)) {
            written.get();
        }
        threads.shutdown();

        assertThat(written().lines())
                .hasSize(400)
                .allSatisfy(line -> assertThat(Events.json(line)).hasToString(line));
    }
}
