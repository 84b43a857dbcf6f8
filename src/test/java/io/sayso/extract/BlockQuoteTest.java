package io.sayso.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.article.Article;
import io.sayso.article.ArticleReader;
import io.sayso.article.RawObject;
import io.sayso.quote.Quote;
import io.sayso.quote.QuoteKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that a format marks as quoted are the speaker's who introduces them, to the block's end and no further. */
class BlockQuoteTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/article");
    private static final Extractor EXTRACTOR = ArticleExtractor.withDefaultModel();

    @ParameterizedTest
    @CsvSource({
        "html/block-quote.html, Ada Lindholm, 'I have read what you wrote', 'not a day earlier.'",
    })
    void aBlockQuoteIsWhatItsIntroductionSays(String file, String speaker, String begins, String ends)
            throws Exception {
        Path path = GOLDEN.resolve(file);
        Article article = new ArticleReader()
                .read(RawObject.of(String.valueOf(path.getFileName()), Files.readAllBytes(path)))
                .article();

        List<Quote> quotes = EXTRACTOR.extract(article).quotes().stream()
                .filter(q -> q.contents().get(0).of(article.text()).startsWith(begins))
                .toList();

        assertThat(quotes).singleElement().satisfies(q -> {
            assertThat(q.kind()).isEqualTo(QuoteKind.DIRECT);
            assertThat(q.speakers().get(0).name()).isEqualTo(speaker);
            assertThat(q.contents().get(q.contents().size() - 1).of(article.text()))
                    .endsWith(ends);
        });
    }
}
