package io.sayso.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.article.Article;
import io.sayso.article.ArticleReader;
import io.sayso.article.RawObject;
import io.sayso.quote.Quote;
import io.sayso.text.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a page has around its article, some of it people's words in teasers and comments: none of it is a quote. */
class PagesQuotesTest {

    private static final Path FOLDER = Path.of("src/test/resources/io/sayso/article");

    @ParameterizedTest
    @CsvSource({"pages, 300", "pages-noisy, 150"})
    void noQuoteComesFromOutsideOfTheArticle(String folder, int least) throws Exception {
        ArticleReader reader = new ArticleReader();
        Extractor extractor = ArticleExtractor.withDefaultModel();
        int quotes = 0;
        for (Path page : pages(FOLDER.resolve(folder))) {
            String name = page.getFileName().toString();
            Article article =
                    reader.read(RawObject.of(name, Files.readAllBytes(page))).article();
            String gold = words(Files.readString(Path.of(page.toString().replaceFirst("html$", "txt"))));
            for (Quote quote : extractor.extract(article).quotes()) {
                for (Span content : quote.contents()) {
                    assertThat(gold).as(name).contains(words(content.of(article.text())));
                }
                quotes++;
            }
        }
        assertThat(quotes).isGreaterThan(least);
    }

    private static List<Path> pages(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
        }
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
