package io.sayso.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.api.ApiHandler;
import io.sayso.lambda.JsonLog;
import io.sayso.query.FileItems;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalGatewayTest {

    @TempDir
    private Path temp;

    private Path items;

    @BeforeEach
    void runOnce() throws IOException {
        Path news = Files.createDirectories(temp.resolve("news/sub"));
        Files.writeString(news.resolve("a + b.txt"), "“It sank like a stone today,” said Ada Lund.");
        Program run = Program.run(
                "run",
                temp.resolve("news").toString(),
                "--out",
                temp.resolve("out").toString());
        assertThat(run.err()).isEmpty();
        items = temp.resolve("out/items.jsonl");
    }

    @Test
    void keysWithSlashesSpacesAndPlusesAreFound_howeverTheSlashIsWritten() throws IOException {
        try (LocalGateway gateway = gateway(null)) {
            assertThat(get(gateway, "/articles/sub/a%20+%20b.txt", "Host: localhost"))
                    .startsWith("HTTP/1.1 200 OK")
                    .contains("It sank like a stone today,");
            assertThat(get(gateway, "/articles/sub%2Fa%20%2B%20b.txt", "Host: 127.0.0.1:80"))
                    .startsWith("HTTP/1.1 200 OK");
            assertThat(get(gateway, "/quotes?words=it+sank+like+a+stone+today", "Host: localhost"))
                    .contains("person:ada-lund");
        }
    }

    @Test
    void withoutTheTokenNothingIsAnswered() throws IOException {
        try (LocalGateway gateway = gateway("secret")) {
            String path = "/speakers/person:ada-lund/quotes";

            assertThat(get(gateway, path, "Host: localhost")).startsWith("HTTP/1.1 401");
            assertThat(get(gateway, path, "Host: localhost\r\nAuthorization: Bearer secreT"))
                    .startsWith("HTTP/1.1 401");
            assertThat(get(gateway, path, "Host: localhost\r\nAuthorization: Bearer secret"))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void aRequestByAnotherNameIsRefused() throws IOException {
        try (LocalGateway gateway = gateway(null)) {
            assertThat(get(gateway, "/quotes?words=a", "Host: evil.example")).startsWith("HTTP/1.1 421");
            assertThat(get(gateway, "/quotes?words=a", "Host: localhost.evil.example"))
                    .startsWith("HTTP/1.1 421");
        }
    }

    @Test
    void otherMethodsAndPathsAreRefused() throws IOException {
        try (LocalGateway gateway = gateway(null)) {
            assertThat(send(gateway, "POST /quotes?words=a", "Host: localhost"))
                    .startsWith("HTTP/1.1 405")
                    .contains("Allow: GET");
            assertThat(get(gateway, "/", "Host: localhost")).startsWith("HTTP/1.1 404");
        }
    }

    private LocalGateway gateway(@Nullable String token) throws IOException {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new LocalGateway(
                new ApiHandler(FileItems.of(items), "news", "key", JsonLog.to(nowhere, InstantSource.system())),
                0,
                token);
    }

    private static String get(LocalGateway gateway, String path, String headers) throws IOException {
        return send(gateway, "GET " + path, headers);
    }

    /** By a socket: Java's HTTP clients set Host by themselves. */
    private static String send(LocalGateway gateway, String request, String headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", gateway.port())) {
            String text = request + " HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return reader.lines().collect(Collectors.joining("\n"));
        }
    }
}
