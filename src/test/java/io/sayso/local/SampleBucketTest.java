package io.sayso.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.article.Article;
import io.sayso.article.ArticleReader;
import io.sayso.lambda.ObjectSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleBucketTest {

    private static final SampleBucket SAMPLES = new SampleBucket();

    static List<String> keys() {
        return SAMPLES.objects().stream().map(LocalObject::key).toList();
    }

    @Test
    void indexNamesEveryFileOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/io/sayso/samples"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("index")))
                    .containsExactlyInAnyOrderElementsOf(keys());
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void sampleIsAnArticleOfUsualLengthWithItsOwnDate(String key) throws Exception {
        ObjectSource.Found found = SAMPLES.fetch("samples", key, null).orElseThrow();
        Article article = new ArticleReader().read(found.object()).article();
        assertThat(article.text().split("\\s+")).hasSizeBetween(300, 900);
        assertThat(article.publishedAtSource()).isNotEqualTo("object's last modification");
        assertThat(article.paragraphs()).hasSizeGreaterThan(10);
    }

    @Test
    void unknownKeyIsNotFound() {
        assertThat(SAMPLES.fetch("samples", "none.txt", null)).isEmpty();
    }
}
