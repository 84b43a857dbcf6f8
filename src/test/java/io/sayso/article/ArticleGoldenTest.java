package io.sayso.article;

import static org.assertj.core.api.Assertions.assertThat;

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
 * Whole files in the manner of common layouts, each beside the JSON that must come of it. To write the JSON anew after
 * a change that is meant: {@code -Dgolden.write=true}, then read the difference.
 */
class ArticleGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden/article");

    private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    static Stream<Path> articles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> articles = files.filter(file -> !file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            return articles.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void readsAsItsJsonSays(Path file) throws Exception {
        String name = file.getFileName().toString();
        Article article = new ArticleReader()
                .read(RawObject.of(name, Files.readAllBytes(file), null, null, Instant.parse("2024-08-01T12:00:00Z")))
                .article();
        String json = mapper.writeValueAsString(tree(article)) + "\n";
        Path golden = FOLDER.resolve(name + ".json");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, json);
        }
        assertThat(json).isEqualTo(Files.readString(golden));
    }

    private ObjectNode tree(Article article) {
        ObjectNode node = mapper.createObjectNode()
                .put("title", article.title())
                .put("byline", article.byline())
                .put("publishedAt", String.valueOf(article.publishedAt()))
                .put("publishedAtSource", article.publishedAtSource())
                .put("language", article.language())
                .put("url", article.url())
                .put("format", article.format());
        addTexts(node.putArray("paragraphs"), article.paragraphs(), article.text());
        addTexts(node.putArray("boilerplate"), article.boilerplate(), article.text());
        return node;
    }

    private static void addTexts(ArrayNode array, List<Span> spans, String text) {
        spans.forEach(span -> array.add(span.of(text)));
    }
}
