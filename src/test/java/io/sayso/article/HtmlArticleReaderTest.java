package io.sayso.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlArticleReaderTest {

    private static final String PROSE = "The ferry sank in the night, the harbour master said. Nobody was aboard.";

    @Test
    void blocksAreParagraphs_andBreaksAreLineBreaks() throws Exception {
        assertThat(read("<p>One<br>two  <b>three</b>\n four</p><div>Five<p>six</p>seven</div>")
                        .text())
                .isEqualTo("One\ntwo three four\n\nFive\n\nsix\n\nseven");
    }

    @Test
    void twoBreaksEndAParagraph() throws Exception {
        assertThat(read("<div>One.<br> <br>Two.</div>").paragraphs()).hasSize(2);
    }

    @Test
    void articleIsTakenEvenIfItsClassNamesFurniture() throws Exception {
        assertThat(read("<div class='share-enabled related'><p>" + PROSE + "</p></div><p class=ad>Buy.</p>")
                        .text())
                .isEqualTo(PROSE);
    }

    @Test
    void densestBlockIsTheArticle_whenNothingIsMarked() throws Exception {
        String links = "<div><p><a href=x>" + "A link to another story of the day ".repeat(9) + "</a></p></div>";
        assertThat(read(links + "<div><p>" + PROSE + "</p><p>" + PROSE + "</p></div><div><p>Imprint</p></div>")
                        .text())
                .isEqualTo(PROSE + "\n\n" + PROSE);
    }

    @Test
    void titleFallsBack_fromOpenGraphToHeadingToTitle() throws Exception {
        String heading = "<h1>Heading</h1><p>" + PROSE;
        assertThat(read("<title>T</title><meta property=og:title content=' Open  Graph '>" + heading)
                        .title())
                .isEqualTo("Open Graph");
        assertThat(read("<title>T</title>" + heading).title()).isEqualTo("Heading");
        assertThat(read("<title>T</title><p>" + PROSE).title()).isEqualTo("T");
        assertThat(read("<p>" + PROSE).title()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2024-03-04T10:00:00+02:00;2024-03-04T08:00:00Z",
                "2024-03-04T10:00:00.123Z;2024-03-04T10:00:00.123Z",
                "2024-03-04T10:00+0200;2024-03-04T08:00:00Z",
                "2024-03-04 10:00:00 +02:00;2024-03-04T08:00:00Z",
                "2024-03-04 10:00:00 UTC;2024-03-04T10:00:00Z",
                "2024-03-04T10:00;2024-03-04T10:00:00Z",
                "2024-03-04;2024-03-04T00:00:00Z",
                "'Mon, 4 Mar 2024 10:00:00 GMT';2024-03-04T10:00:00Z",
                "yesterday;",
                "2024-13-04;"
            })
    void timeIsReadWithItsZone(String words, @Nullable Instant at) throws Exception {
        assertThat(read("<p>" + PROSE + "<time datetime='" + words + "'>then</time>")
                        .publishedAt())
                .isEqualTo(at);
    }

    @Test
    void firstReadableTimeCounts_andItsSourceIsNamed() throws Exception {
        Article article = read("<meta property=article:published_time content=soon><time datetime=x></time>"
                + "<time datetime=2024-03-04></time><p>" + PROSE);
        assertThat(article.publishedAt()).isEqualTo("2024-03-04T00:00:00Z");
        assertThat(article.publishedAtSource()).isEqualTo("time datetime, no zone: taken as UTC");
    }

    @Test
    void brokenJsonLdIsPassedOver() throws Exception {
        assertThat(read("<script type='application/ld+json'>{\"@type\":</script><p>" + PROSE)
                        .title())
                .isNull();
    }

    @Test
    void pageWithoutTextIsRefused() {
        assertThatThrownBy(() -> read("<html><nav>Home</nav><script>x()</script></html>"))
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessage("a.html: page must hold an article's text, but has none outside of its navigation");
    }

    @Test
    void aBodyCutIntoBlocksAlikeIsReadWhole() throws Exception {
        String block =
                "<div class=col><div class=in><p>" + PROSE + " It was the third ferry this year.</p></div></div>";
        assertThat(read("<div>" + block + "<div class=x><a href=x>Buy</a></div>" + block + block + "</div>")
                        .paragraphs())
                .hasSize(3);
    }

    @Test
    void aBlockWithAPictureAndFewWordsIsACaption() throws Exception {
        String picture = "<div><span><img src=x></span><div>The harbour. “Calm,” said one.</div></div>";
        assertThat(read("<article><p>" + PROSE + picture + "<p>" + PROSE).text())
                .isEqualTo(PROSE + "\n\n" + PROSE);
    }

    @Test
    void aBlockQuoteThatRepeatsTheTextIsLeftOut() throws Exception {
        String said = "“We heard it go,” said Ann Voss. “Then it was quiet.”";
        Article article = read(
                "<article><p>" + PROSE + "<p>" + said
                        + "<blockquote>We heard it go. Then it was quiet.</blockquote><blockquote><p>We saw nothing.</blockquote>");
        assertThat(article.text()).isEqualTo(PROSE + "\n\n" + said + "\n\nWe saw nothing.");
        assertThat(article.blockQuotes()).hasSize(1);
    }

    @Test
    void footnotesAndTheirNumbersAreLeftOut() throws Exception {
        assertThat(read("<article><p>" + PROSE + "<sup><a href='#n1'>1</a></sup><p>" + PROSE
                                + "<h4>Notes</h4><p id=n1>1. Port log, page 9.")
                        .text())
                .isEqualTo(PROSE + "\n\n" + PROSE);
    }

    @Test
    void theAuthorAboveAndBelowTheTextIsLeftOut() throws Exception {
        assertThat(read("<meta name=author content='Ann Voss'><article><div>News</div><h1>A ferry sinks</h1>"
                                + "<div>Por Ann Voss</div><div><time datetime=2024-03-04>4 March</time></div><p>"
                                + PROSE
                                + " It was old.<h3>Sobre la firma</h3><p>Ann Voss writes on ships.")
                        .text())
                .isEqualTo(PROSE + " It was old.");
    }

    @Test
    void theSitesNameIsNoPartOfTheTitle() throws Exception {
        String site = "<meta property=og:site_name content='The Port'>";
        assertThat(read(site + "<meta property=og:title content='A ferry sinks - The Port'><p>" + PROSE)
                        .title())
                .isEqualTo("A ferry sinks");
        assertThat(read("<title>The Port: A ferry sinks at night</title><b>A ferry sinks at night</b><p>" + PROSE)
                        .title())
                .isEqualTo("A ferry sinks at night");
        assertThat(read("<title>A ferry sinks at night ~ The Port</title><h1>The Port</h1><p>" + PROSE)
                        .title())
                .isEqualTo("A ferry sinks at night");
    }

    @Test
    void jsonLdMayReferToAuthorAndPublisher() throws Exception {
        Article article = read("<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\","
                + "\"author\":{\"@id\":\"#a\"},\"publisher\":{\"@id\":\"#p\"}},{\"@id\":\"#p\",\"name\":\"The Port\"},"
                + "{\"@id\":\"#a\",\"name\":\"Ann Voss\"}]}</script><p>" + PROSE);
        assertThat(article.byline()).isEqualTo("Ann Voss");
        assertThat(article.metadata().publisher()).isEqualTo("The Port");
    }

    @Test
    void deepNestingIsRead() throws Exception {
        assertThat(read("<div><b><span>".repeat(20_000) + PROSE).text()).isEqualTo(PROSE);
    }

    private static Article read(String html) throws UnreadableArticleException {
        return new ArticleReader()
                .read(RawObject.of("a.html", html.getBytes(StandardCharsets.UTF_8), null, null, null))
                .article();
    }
}
