package io.sayso.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ArticleReaderProperties {

    private final ArticleReader reader = new ArticleReader();

    @Property(tries = 500)
    void randomBytes_areReadOrRefused(@ForAll byte[] bytes) {
        for (String name : List.of("a.txt", "a.html", "a.gz")) {
            try {
                assertSound(
                        reader.read(RawObject.of(name, bytes, null, null, null)).article());
            } catch (UnreadableArticleException e) {
                assertThat(e).hasMessageStartingWith(name + ": ");
            }
        }
    }

    @Property(tries = 500)
    void plainText_isNeverChanged(@ForAll("texts") String text) throws UnreadableArticleException {
        // The longer first line keeps the text from looking like another format or being blank.
        String whole = "It rained in the night.\n" + text;
        Article article = reader.read(RawObject.of("a.txt", whole.getBytes(StandardCharsets.UTF_8), null, null, null))
                .article();
        assertThat(article.text()).isEqualTo(whole);
        assertSound(article);
    }

    @Property(tries = 500)
    void brokenMarkup_isReadOrRefused(@ForAll("markup") String markup) {
        try {
            assertSound(reader.read(
                            RawObject.of("a.html", ("<p>" + markup).getBytes(StandardCharsets.UTF_8), null, null, null))
                    .article());
        } catch (UnreadableArticleException e) {
            assertThat(e).hasMessageContaining("must hold an article's text");
        }
    }

    private static void assertSound(Article article) {
        assertOrdered(article.paragraphs());
        assertOrdered(article.boilerplate());
        for (Span paragraph : article.paragraphs()) {
            assertThat(paragraph.isEmpty()).isFalse();
            assertThat(paragraph.trim(article.text())).isEqualTo(paragraph);
        }
        long inParagraphs = article.paragraphs().stream()
                .flatMapToInt(p -> p.of(article.text()).chars())
                .filter(Character::isLetterOrDigit)
                .count();
        assertThat(inParagraphs)
                .as("no word stands outside of paragraphs")
                .isEqualTo(article.text()
                        .chars()
                        .filter(Character::isLetterOrDigit)
                        .count());
    }

    private static void assertOrdered(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).start())
                    .isGreaterThanOrEqualTo(spans.get(i - 1).end());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return lines(
                "\n",
                "\r\n",
                "\r",
                "\n\n",
                " ",
                "\t",
                "\u00a0",
                "\u2028",
                "By Ada Lund",
                "Read more",
                "View all posts",
                "• ",
                "Related:",
                "© 2024 X",
                "“I said so.”",
                "a long line of words that goes on",
                "2024-03-04",
                "# Heading",
                "Facebook",
                "Ada Lund is a reporter. Follow her",
                "😀",
                "é");
    }

    @Provide
    Arbitrary<String> markup() {
        return lines(
                "<p>",
                "</p>",
                "<div class=share>",
                "</div>",
                "<br>",
                "<article>",
                "</article>",
                "<li>",
                "<table>",
                "<td>",
                "<pre>",
                "</pre>",
                "words said",
                "<!--",
                "-->",
                "<script>",
                "</script>",
                "&quot;",
                "&#0;",
                "<",
                "<h1>Title</h1>",
                "\n\n",
                "<time datetime='x'>",
                "<body>",
                "<aside>",
                "<figure>");
    }

    private static Arbitrary<String> lines(String... parts) {
        return Arbitraries.of(parts).list().ofMaxSize(30).map(list -> String.join("", list));
    }
}
