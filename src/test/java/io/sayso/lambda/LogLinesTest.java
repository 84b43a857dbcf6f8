package io.sayso.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sayso.article.Article;
import io.sayso.article.ArticleReader;
import io.sayso.extract.Extraction;
import io.sayso.extract.Extractor;
import io.sayso.store.ArticleVersion;
import io.sayso.store.Outcome;
import io.sayso.text.Printable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What others write can neither break nor forge a line of the log, and none of an article's text gets into it. */
class LogLinesTest {

    /** Nothing else in a test's log has a word of it; the second part is for languages without spaces. */
    private static final String SECRET = "Minister秘密大臣在星期二辞职了 resigned in Tuesday's downpour";

    private static final List<String> SECRETS = List.of("秘密", "resigned", "downpour", "Tuesday");

    private final Fakes fakes = new Fakes();
    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
    private final JsonLog log =
            JsonLog.to(new PrintStream(logged, true, StandardCharsets.UTF_8), InstantSource.system());

    static Stream<String> oddWords() {
        return Stream.of(
                "a\nb",
                "a\r\n{\"timestamp\":\"2026-11-24T09:30:00.123Z\",\"level\":\"INFO\",\"message\":\"forged\"}",
                "\u0000\u0007\u001b[2J\u001b]0;title\u0007\u009b31m\u007f",
                "line\u2028paragraph\u2029next\u0085",
                "\",\"outcome\":\"stored\",\"x\":{\"y\":[\"",
                "\\",
                "half \ud83d and other half \ude00",
                "\u202egnp.exe",
                "é".repeat(512),
                "\n".repeat(1024));
    }

    private void handle(Extractor extractor, Object event) throws IOException {
        ArticleProcessor processor = new ArticleProcessor(fakes, new ArticleReader()::read, extractor, fakes);
        new ArticleHandler(processor, log, 1)
                .handleRequest(
                        // Escaped, so that half a surrogate pair comes through.
                        new ByteArrayInputStream(Printable.of(event.toString()).getBytes(StandardCharsets.UTF_8)),
                        OutputStream.nullOutputStream(),
                        TestContext.ample());
    }

    /** One object a line, and no character in it that ends a line anywhere. */
    private List<ObjectNode> lines() {
        String written = logged.toString(StandardCharsets.UTF_8);
        assertThat(written.replace("\n", "")).doesNotContainPattern("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\u202e]");
        return written.lines().map(Events::json).toList();
    }

    private static List<String> fields(ObjectNode line) {
        return line.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static ObjectNode put(String bucket, String key) {
        ObjectNode event = Events.put("replaced");
        event.withObject("/Records/0/s3/bucket").put("name", bucket);
        event.withObject("/Records/0/s3/object").put("key", URLEncoder.encode(key, StandardCharsets.UTF_8));
        return event;
    }

    /** A key is encoded in the event, which half a surrogate pair can't be. */
    private static String sent(String key) {
        return new String(key.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("oddWords")
    void keyBucketAndMessageIdCanNeitherEndALineNorForgeAField(String odd) throws IOException {
        String sent = sent(odd);
        fakes.objects.put(odd + "/" + sent, "Good words.");
        ObjectNode stored = Events.sqs(put(odd, odd));
        ObjectNode failed = Events.sqs(put(odd, odd + ".gz"), put(odd, odd + ".none"), "{}");
        fakes.objects.put(odd + "/" + sent + ".gz", "not gzip");
        stored.withObject("/Records/0").put("messageId", odd);
        failed.get("Records").forEach(r -> ((ObjectNode) r).put("messageId", odd));

        handle(fakes, stored);
        handle(fakes, failed);

        List<ObjectNode> lines = lines();
        assertThat(lines).hasSize(4).allSatisfy(line -> {
            assertThat(line.get("messageId").textValue()).isEqualTo(odd);
            assertThat(line.get("requestId").textValue()).isEqualTo("request-1");
            if (line.has("key")) {
                assertThat(line.get("bucket").textValue()).isEqualTo(odd);
                assertThat(line.get("key").textValue()).startsWith(sent);
            }
        });
        assertThat(lines)
                .extracting(l -> l.path("outcome").asText())
                .containsExactly("stored", "", "unreadable", "gone");
        List<String> all =
                List.of("timestamp", "level", "message", "requestId", "coldStart", "messageId", "bucket", "key");
        assertThat(fields(lines.get(0)))
                .containsExactlyElementsOf(Stream.concat(
                                all.stream(),
                                Stream.of("outcome", "format", "length", "quotes", "thoughts", "entities", "ms"))
                        .toList());
        assertThat(fields(lines.get(2)))
                .containsExactlyElementsOf(
                        Stream.concat(all.stream(), Stream.of("outcome", "reason", "exception", "at"))
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("oddWords")
    void metricsStayAsTheyAreBesideAnyKey(String odd) {
        ChangeRunner runner = new ChangeRunner(
                new ArticleProcessor(fakes, new ArticleReader()::read, fakes, fakes),
                Metrics.from(Map.of("METRICS_NAMESPACE", "Sayso"), InstantSource.system()));
        fakes.objects.put(odd + "/" + odd, "Good words.");
        ArticleVersion version = new ArticleVersion(odd, odd, odd, "01", Instant.EPOCH);
        fakes.currentVersions.put(odd + "/" + odd, odd);

        runner.run(
                new ParsedEvent(List.of(new ObjectChange.Created(version)), List.of(odd)),
                log,
                () -> Deadline.of(TestContext.ample()));

        assertThat(lines()).hasSize(2);
        assertThat(lines().get(0).get("event").textValue()).isEqualTo(odd);
        ObjectNode line = lines().get(1);
        assertThat(line.get("versionId").textValue()).isEqualTo(odd);
        assertThat(line.at("/_aws/CloudWatchMetrics/0/Namespace").textValue()).isEqualTo("Sayso");
        assertThat(line.get("Articles").intValue()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("oddWords")
    void titleAndTextShowNowhere(String odd) throws IOException {
        ObjectNode article = JsonNodeFactory.instance
                .objectNode()
                .put("headline", SECRET + odd)
                .put("body_text", "Good words. " + SECRET + odd);
        fakes.objects.put("articles/a.json", article.toString());

        handle(fakes, Events.sqs(Events.put("a.json")));

        assertThat(lines())
                .singleElement()
                .satisfies(l -> assertThat(l.get("outcome").asText()).isEqualTo("stored"));
        assertNoSecret(logged.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void noOutcomeTellsOfTheText(Outcome outcome) throws IOException {
        fakes.outcome = outcome;
        fakes.objects.put("articles/a.txt", SECRET + "\n\n" + SECRET);

        handle(fakes, Events.sqs(Events.put("a.txt")));

        assertThat(lines()).hasSize(1);
        assertNoSecret(logged.toString(StandardCharsets.UTF_8));
    }

    static Stream<List<String>> unreadable() {
        String name = SECRET.replaceAll("[^\\p{L}]", "");
        return Stream.of(
                List.of("a.json", "{\"body_text\": " + SECRET + "}"),
                List.of("a.json", "{\"body_text\": \"x\" " + SECRET + "}"),
                List.of("a.json", "{\"body_text\": \"x\"}\n" + name),
                List.of("a.json", "{\"body_text\": \"" + SECRET),
                List.of(
                        "a.json",
                        "{\"type\": \"" + "x".repeat(40) + SECRET
                                + "\", \"body_text\": \"x\", \"versioncreated\": \"\"}"),
                List.of("a.json", "{\"" + "x".repeat(40) + SECRET + "\": 1}"),
                List.of("a.jsonl", "{\"body_text\": \"good\"}\n{\"body_text\": '" + SECRET + "'}"),
                List.of("a.xml", "<nitf><body>" + SECRET + "</nitf>"),
                List.of("a.xml", "<rss><item><" + "x".repeat(40) + name + "></item></rss>"),
                List.of("a.xml", "<rss><x:" + "x".repeat(40) + name + "/></rss>"),
                List.of("a.xml", "<rss a='<" + SECRET + "'/>"),
                List.of("a.xml", "<rss a='" + SECRET + "' a='" + SECRET + "'/>"),
                List.of("a.xml", "<rss>&" + "x".repeat(40) + name + ";</rss>"),
                List.of("a.xml", "<rss>&" + "x".repeat(40) + name + "</rss>"),
                List.of("a.xml", "<?xml version='1\" " + SECRET.replace("'", "") + "\"'?><rss/>"),
                List.of("a.xml", "<?xml version='1.0' standalone='" + SECRET.replace("'", "") + "'?><rss/>"),
                List.of("a.xml", "<?xml version='1.0'?><" + "x".repeat(40) + name + "/>"),
                List.of("a.txt", SECRET + "\u0000" + SECRET),
                List.of("a.txt.gz", SECRET),
                List.of("a.warc", "WARC/1.0\r\n" + SECRET + "\r\n\r\n"),
                List.of("a.warc", warc("WARC-Date: " + SECRET, "x")),
                List.of("a.warc", warc("Content-Length: " + SECRET, "x")),
                List.of("a.warc", warc("WARC-Date: 2026-11-20T08:00:00Z", "HTTP/1.1 " + SECRET + "\r\n\r\n")));
    }

    private static String warc(String header, String body) {
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.invented.example/\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\n"
                + "Content-Type: application/http; msgtype=response\r\n" + header
                + (header.startsWith("Content-Length")
                        ? ""
                        : "\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length)
                + "\r\n\r\n" + body + "\r\n\r\n";
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void anArticleThatCannotBeReadIsNotQuoted(List<String> object) throws IOException {
        String key = object.get(0);
        fakes.objects.put("articles/" + key, object.get(1));

        handle(fakes, Events.sqs(Events.put(key)));
        Throwable thrown = catchThrowable(() -> handle(fakes, Events.put(key)));

        assertThat(lines()).anySatisfy(line -> {
            assertThat(line.get("outcome").textValue()).isEqualTo("unreadable");
            assertThat(line.get("reason").textValue()).startsWith(key);
        });
        assertNoSecret(logged.toString(StandardCharsets.UTF_8));
        assertThat(thrown).isInstanceOf(FailedChangesException.class);
        assertNoSecret(trace(thrown));
    }

    @Test
    void anExceptionOfOthersIsNotQuoted_butItsPlaceIsTold() throws IOException {
        fakes.objects.put("articles/a.txt", SECRET);
        Extractor failing = new Extractor() {

            @Override
            public String version() {
                return "failing-1";
            }

            @Override
            public Extraction extract(Article article) {
                throw new NumberFormatException("For input string: \"" + Integer.parseInt(article.text()) + "\"");
            }
        };

        handle(failing, Events.sqs(Events.put("a.txt")));
        Throwable thrown = catchThrowable(() -> handle(failing, Events.put("a.txt")));

        assertThat(lines()).hasSize(2).allSatisfy(line -> {
            assertThat(line.get("outcome").textValue()).isEqualTo("error");
            assertThat(line.get("exception").textValue()).isEqualTo("java.lang.NumberFormatException");
            assertThat(line.get("at").textValue()).contains("LogLinesTest.java");
        });
        assertNoSecret(logged.toString(StandardCharsets.UTF_8));
        assertNoSecret(trace(thrown));
    }

    @ParameterizedTest
    @MethodSource("oddWords")
    void whatLambdaLogsOfAFailedEventIsOneLineBeforeItsTrace(String odd) {
        fakes.objects.put("articles/" + sent(odd) + ".gz", "not gzip");

        Throwable failed = catchThrowable(() -> handle(fakes, put("articles", odd + ".gz")));
        Throwable unreadable = catchThrowable(
                () -> handle(fakes, JsonNodeFactory.instance.objectNode().put(odd, 1)));

        for (Throwable thrown : List.of(failed, unreadable)) {
            assertThat(thrown.getMessage()).doesNotContainPattern("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\u202e]");
            assertThat(trace(thrown).lines().skip(1)).allMatch(frame -> frame.startsWith("\tat "));
        }
    }

    private static String trace(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }

    private static void assertNoSecret(String words) {
        assertThat(words).doesNotContain(SECRETS);
    }
}
