package io.sayso.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sayso.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole files, in a folder for each format: sound ones each beside what must come of it ({@code NAME.expected.json}),
 * and in its folder {@code broken} those that can't be read, each beside its message ({@code NAME.error}). To write what
 * is expected anew after a change that is meant: {@code -Dgolden.write=true}, then read the difference.
 */
class ArticleGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden/article");
    private static final String EXPECTED = ".expected.json";
    private static final String ERROR = ".error";
    private static final Instant MODIFIED = Instant.parse("2024-08-01T12:00:00Z");

    private final ArticleReader reader = new ArticleReader();
    private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    static Stream<Path> sound() throws IOException {
        return files().filter(f -> !isBroken(f));
    }

    static Stream<Path> broken() throws IOException {
        return files().filter(ArticleGoldenTest::isBroken);
    }

    @ParameterizedTest
    @MethodSource("sound")
    void readsAsItsJsonSays(Path file) throws Exception {
        try (RawObject object = object(file)) {
            JsonNode tree = tree(reader.read(object));
            assertIs(mapper.writeValueAsString(tree) + "\n", file.resolveSibling(file.getFileName() + EXPECTED));
        }
    }

    @ParameterizedTest
    @MethodSource("broken")
    void isRefusedAsItsMessageSays(Path file) throws Exception {
        try (RawObject object = object(file)) {
            assertThatThrownBy(() -> {
                        if (reader.read(object) instanceof Contents.Several several) {
                            for (Part p = several.parts().next();
                                    p != null;
                                    p = several.parts().next()) {
                                p.read();
                            }
                        }
                    })
                    .isInstanceOf(UnreadableArticleException.class)
                    .satisfies(e -> assertIs(e.getMessage() + "\n", file.resolveSibling(file.getFileName() + ERROR)));
        }
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<Path> articles = files.filter(Files::isRegularFile)
                    .filter(f ->
                            !f.toString().endsWith(EXPECTED) && !f.toString().endsWith(ERROR))
                    .sorted()
                    .toList();
            return articles.stream();
        }
    }

    private static boolean isBroken(Path file) {
        return file.getName(file.getNameCount() - 2).endsWith("broken");
    }

    private static RawObject object(Path file) throws IOException {
        return RawObject.of(file.getFileName().toString(), Files.readAllBytes(file), null, null, MODIFIED);
    }

    private static void assertIs(String actual, Path golden) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }

    private JsonNode tree(Contents contents) throws UnreadableArticleException {
        if (!(contents instanceof Contents.Several several)) {
            return tree(contents.article());
        }
        ObjectNode node = mapper.createObjectNode().put("format", several.format());
        ArrayNode parts = node.putArray("parts");
        for (Part part = several.parts().next();
                part != null;
                part = several.parts().next()) {
            ObjectNode one = parts.addObject().put("id", part.id());
            try {
                one.set("article", tree(part.read()));
            } catch (UnreadableArticleException e) {
                one.put("error", e.getMessage());
            }
        }
        return node;
    }

    private ObjectNode tree(Article article) {
        Metadata told = article.metadata();
        ObjectNode node = mapper.createObjectNode()
                .put("title", told.title())
                .put("byline", told.byline())
                .put("publishedAt", String.valueOf(told.publishedAt()))
                .put("publishedAtSource", told.publishedAtSource())
                .put("language", told.language())
                .put("url", told.url())
                .put("publisher", told.publisher())
                .put("section", told.section())
                .put("itemId", told.itemId())
                .put("status", told.status().name())
                .put("embargoedUntil", String.valueOf(told.embargoedUntil()))
                .put("format", article.format());
        addTexts(node.putArray("paragraphs"), article.paragraphs(), article.text());
        addTexts(node.putArray("boilerplate"), article.boilerplate(), article.text());
        addTexts(node.putArray("blockQuotes"), article.blockQuotes(), article.text());
        return node;
    }

    private static void addTexts(ArrayNode array, List<Span> spans, String text) {
        spans.forEach(span -> array.add(span.of(text)));
    }
}
