package io.sayso.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.bench.Evaluation;
import io.sayso.bench.GoldArticle;
import io.sayso.bench.GoldFolder;
import io.sayso.bench.RecordedFigures;
import io.sayso.extract.ArticleExtractor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The program's figures on articles written and annotated by hand for this purpose must not fall more than a point below
 * those recorded. src/bench/README.md says how to record them anew.
 */
class QualityGateTest {

    private static final Path FOLDER = Path.of("src/test/resources/io/sayso/gate");
    private static final int FEWEST_ARTICLES = 40;
    private static final int FEWEST_WORDS = 15_000;

    private static List<GoldArticle> articles = List.of();

    @BeforeAll
    static void read() throws IOException {
        articles = GoldFolder.read(FOLDER);
    }

    @Test
    void theArticlesAreEnoughToTell() {
        assertThat(articles).as("gold articles in " + FOLDER).hasSizeGreaterThanOrEqualTo(FEWEST_ARTICLES);
        assertThat(articles.stream().mapToInt(GoldArticle::words).sum())
                .as("words of the gold articles in " + FOLDER)
                .isGreaterThanOrEqualTo(FEWEST_WORDS);
    }

    @Test
    void noFigureFallsMoreThanAPoint() throws IOException {
        RecordedFigures recorded = RecordedFigures.read(FOLDER.resolve("recorded.json"));
        Evaluation evaluation = Evaluation.of(articles, ArticleExtractor.withDefaultModel());
        assertThat(recorded.falls(evaluation.figures()))
                .as("figures that fell, of " + evaluation.figures())
                .isEmpty();
    }
}
