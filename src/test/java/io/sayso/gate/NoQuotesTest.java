package io.sayso.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.article.Article;
import io.sayso.bench.Evaluation;
import io.sayso.bench.GoldFolder;
import io.sayso.extract.ArticleExtractor;
import io.sayso.quote.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Minutes, recipes, match tables, weather: pages in which nobody is quoted. */
class NoQuotesTest {

    private static final Path FOLDER = Path.of("src/test/resources/io/sayso/gate/none");
    private static final int FEWEST_PAGES = 20;
    private static final int MOST_FALSE_QUOTES = 2;

    @Test
    void findsHardlyAnyQuoteWhereThereIsNone() throws IOException {
        List<Path> files = GoldFolder.files(FOLDER);
        assertThat(files).as("pages in " + FOLDER).hasSizeGreaterThanOrEqualTo(FEWEST_PAGES);
        ArticleExtractor extractor = ArticleExtractor.withDefaultModel();
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            Article article = Evaluation.read(file.toString(), Files.readString(file));
            for (Quote quote : extractor.extract(article).quotes()) {
                found.add(file.getFileName() + ": " + quote.context().of(article.text()));
            }
        }
        assertThat(found).as("false quotes").hasSizeLessThanOrEqualTo(MOST_FALSE_QUOTES);
    }
}
