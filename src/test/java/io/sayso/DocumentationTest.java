package io.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documentation says of the template, and where it leads; its commands are run by {@code .ci/docs}. */
class DocumentationTest {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)[^)]*\\)");

    @Test
    void everyParameterIsTold_withItsDefault() throws IOException {
        JsonNode parameters =
                new YAMLMapper().readTree(Path.of("template.yaml").toFile()).path("Parameters");
        List<String> rows = parameters.properties().stream()
                .map(p -> row(p.getKey(), p.getValue().path("Default").asText(), p.getValue()))
                .toList();
        try (Stream<String> lines = Files.lines(Path.of("src/site/markdown/operate.md"))) {
            assertThat(lines.dropWhile(l -> !l.startsWith("| parameter |"))
                            .skip(2)
                            .takeWhile(l -> l.startsWith("|")))
                    .containsExactlyElementsOf(rows);
        }
    }

    private static String row(String name, String defaultValue, JsonNode parameter) {
        String told = defaultValue.isEmpty() ? "empty" : "`" + defaultValue + "`";
        return "| %s | %s | %s |"
                .formatted(name, told, parameter.path("Description").asText().strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "CHANGELOG.md",
                ".github/CONTRIBUTING.md",
                "src/site/markdown/formats.md",
                "src/site/markdown/operate.md",
                "src/site/markdown/queries.md",
                "src/bench/README.md",
                "src/bench/BENCHMARKS.md",
                "src/training/README.md"
            })
    void everyLinkLeadsSomewhere(String document) throws IOException {
        Path file = Path.of(document);
        assertThat(LINK.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .map(l -> target(file, l)))
                .allSatisfy(t -> assertThat(t).exists());
    }

    private static Path target(Path file, String link) {
        String path = LINK.matcher(link).replaceFirst("$1");
        Path folder = file.getParent();
        return folder == null ? Path.of(path) : folder.resolve(path).normalize();
    }
}
