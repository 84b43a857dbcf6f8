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
import org.junit.jupiter.api.Test;

/** Whatever a page has around its article, some of it people's words in teasers and comments: none of it is a quote. */
class PagesQuotesTest {

    private static final Path PAGES = Path.of("src/test/resources/io/sayso/article/pages");

    @Test
    void noQuoteComesFromOutsideOfTheArticle() throws Exception {
        ArticleReader reader = new ArticleReader();
        Extractor extractor = ArticleExtractor.withDefaultModel();
        int quotes = 0;
        for (Path page : pages()) {
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
        assertThat(quotes).isGreaterThan(300);
    }

    private static List<Path> pages() throws Exception {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
        }
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
