package io.sayso.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sayso.article.Article;
import io.sayso.article.ArticleReader;
import io.sayso.article.RawObject;
import io.sayso.quote.Quote;
import io.sayso.quote.Speaker;
import io.sayso.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Short articles in the shapes that break other tools, each beside the quotes that a careful reader finds in it, through
 * the whole extractor with the shipped model. White space and commas, stops and colons at the ends do not count;
 * quotation marks do. Those in {@code known/} are beyond the extractor, each with the reason and with what it finds
 * instead, so that neither can change unseen.
 */
class QuoteGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/io/sayso/golden");
    private static final String ENDS = "[\\s,.;:]+";
    private static final Extractor EXTRACTOR = ArticleExtractor.withDefaultModel();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Stream<Path> articles() throws IOException {
        return texts(FOLDER);
    }

    static Stream<Path> known() throws IOException {
        return texts(FOLDER.resolve("known"));
    }

    private static Stream<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void articleGivesItsQuotes(Path text) throws Exception {
        assertThat(difference(text)).as(text.getFileName().toString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("known")
    void knownLimitsStand(Path text) throws Exception {
        assertThat(golden(text).path("why").asText()).isNotBlank();
        List<String> known = new ArrayList<>();
        golden(text).path("difference").forEach(line -> known.add(line.asText()));
        assertThat(known).as("%s: the difference that is known", text).isNotEmpty();
        assertThat(difference(text))
                .as(
                        "%s is not what was known: if nothing differs, move it out of known/ and out of the README's"
                                + " limits; else see whether \"why\" still holds",
                        text.getFileName())
                .containsExactlyElementsOf(known);
    }

    /** A line for each quote that only one side has: "-" expected but not found, "+" found but not expected. */
    private static List<String> difference(Path text) throws Exception {
        List<String> missing = new ArrayList<>();
        golden(text).path("quotes").forEach(quote -> missing.add(line(quote)));
        List<String> more = new ArrayList<>(found(text));
        List<String> both = new ArrayList<>(missing);
        both.retainAll(more);
        missing.removeAll(both);
        more.removeAll(both);
        List<String> out = new ArrayList<>();
        missing.forEach(line -> out.add("- " + line));
        more.forEach(line -> out.add("+ " + line));
        return out;
    }

    private static JsonNode golden(Path text) throws IOException {
        String json = text.getFileName().toString().replaceFirst("\\.txt$", ".json");
        return MAPPER.readTree(Files.readString(text.resolveSibling(json)));
    }

    private static List<String> found(Path path) throws Exception {
        Article article = new ArticleReader()
                .read(RawObject.of(
                        path.getFileName().toString(),
                        Files.readAllBytes(path),
                        null,
                        null,
                        Instant.parse("2025-03-01T12:00:00Z")))
                .article();
        String text = article.text();
        return EXTRACTOR.extract(article).quotes().stream()
                .map(quote -> line(quote, text))
                .toList();
    }

    private static String line(JsonNode quote) {
        List<String> contents = new ArrayList<>();
        quote.path("contents").forEach(content -> contents.add(content.asText()));
        List<String> speakers = new ArrayList<>();
        quote.path("speakers").forEach(name -> speakers.add(name.asText()));
        return line(
                quote.path("kind").asText(),
                contents,
                quote.path("cue").textValue(),
                quote.path("source").textValue(),
                speakers);
    }

    private static String line(Quote quote, String text) {
        return line(
                quote.kind().label(),
                quote.contents().stream().map(span -> span.of(text)).toList(),
                words(quote.cue(), text),
                words(quote.source(), text),
                quote.speakers().stream().map(Speaker::name).toList());
    }

    private static @Nullable String words(@Nullable Span span, String text) {
        return span == null ? null : span.of(text);
    }

    private static String line(
            String kind, List<String> contents, @Nullable String cue, @Nullable String source, List<String> speakers) {
        List<String> parts = contents.stream().map(QuoteGoldenTest::bare).toList();
        return kind + " | " + bare(source) + " | " + bare(cue) + " | " + String.join(" ... ", parts) + " | "
                + String.join(" & ", speakers);
    }

    /** Without what does not count at the ends, unless that is all there is, as in the cue ":". */
    private static String bare(@Nullable String words) {
        if (words == null) {
            return "(none)";
        }
        String bare = words.replaceAll("^" + ENDS + "|" + ENDS + "$", "");
        return bare.isEmpty() ? words.strip() : bare;
    }
}
