package io.sayso.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.api.ApiHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The read side's function as Lambda starts it, in a JVM of its own that tells which classes it loads. */
class ApiStartIT {

    @Test
    void aRequestIsAnsweredWithoutTheModel(@TempDir Path folder) throws Exception {
        Path log = folder.resolve("classes.log");
        String loaded;
        try (PressFixture press = new PressFixture("api-start", folder)) {
            press.fill();
            Process process = start(log, folder.resolve("out.txt"));
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(folder.resolve("out.txt"))).contains("\"statusCode\":200", "a/bridge.txt");
            loaded = Files.readString(log);
        }

        assertThat(loaded)
                .contains(ApiHandler.class.getName())
                .doesNotContain("ai.onnxruntime", "io.sayso.tagger.SpeechTagger", "io.sayso.extract.ArticleExtractor");
    }

    private static Process start(Path log, Path out) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                Request.class.getName());
        builder.environment()
                .putAll(Map.of(
                        "TABLE_NAME", "api-start",
                        "BUCKET_NAME", PressFixture.BUCKET,
                        "CURSOR_KEY", "key",
                        "AWS_REGION", "us-east-1",
                        "AWS_ACCESS_KEY_ID", "test",
                        "AWS_SECRET_ACCESS_KEY", "test",
                        "AWS_ENDPOINT_URL_DYNAMODB",
                                MotoServer.shared().endpoint().toString()));
        return builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
    }

    /** The other JVM's program. */
    static final class Request {

        private Request() {}

        @SuppressWarnings("SystemOut") // what the test reads
        public static void main(String[] args) throws IOException {
            ApiCaller.Answer answer = new ApiCaller(new ApiHandler()).get(ApiCaller.SAID, "person:maria-keller");
            System.out.println(List.of(answer.payload()));
        }
    }
}
