package io.sayso.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.text.Span;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static final String BODY = "\n\nThe ferry sank in the night, the harbour master said. Nobody was aboard.\n";

    @Test
    void hardWrappedLinesBelongToOneParagraph() {
        assertThat(paragraphs(
                        "The ferry sank in the night, the harbour master\nsaid on Sunday. Nobody was aboard, and\n"
                                + "nobody knows why.\n\nIt was old."))
                .hasSize(2);
    }

    @Test
    void linesAreParagraphs_whenTheyAreLongerThanAnyWrapping() {
        String line = "The ferry sank in the night, the harbour master said on Sunday, and nobody who was asked on the"
                + " quay that morning knew why.";
        assertThat(paragraphs(line + "\n" + line + "\n" + line)).hasSize(3);
    }

    @Test
    void linesAreParagraphs_whenEachIsASentence() {
        assertThat(paragraphs("The ferry sank.\nNobody was aboard.\nNobody knows why, he said.\nIt was old."))
                .hasSize(4);
    }

    @Test
    void turnsOfAnInterviewAreParagraphs() {
        assertThat(paragraphs("Q: Why did it sink?\nA: Nobody knows\nand nobody asked\nQ: Was it old?\nA: It was"))
                .containsExactly(
                        "Q: Why did it sink?", "A: Nobody knows\nand nobody asked", "Q: Was it old?", "A: It was");
    }

    @Test
    void lineEndsOfAllKindsAreKnown() {
        assertThat(paragraphs("One.\r\n\r\nTwo.\r\rThree.\n \u00a0\nFour.\u2028\u2028Five."))
                .containsExactly("One.", "Two.", "Three.", "Four.", "Five.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ferry sinks in the night",
                "Who sank the ferry?",
                "'We will not yield', says harbour master",
                "Ferry trade breaks with U.S."
            })
    void firstParagraphIsTheTitle_whenItLooksLikeAHeadline(String title) {
        assertThat(read(title + BODY).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry sank in the night, the harbour master said.",
                "“It sank like a stone.”",
                "By Ada Lund",
                "2024-03-04",
                "The harbour master said:",
                "- Ferry sinks"
            })
    void firstParagraphIsNoTitle_whenItIsPartOfTheText(String first) {
        assertThat(read(first + BODY).title()).isNull();
    }

    @Test
    void onlyParagraphIsNoTitle() {
        assertThat(read("Ferry sinks in the night").title()).isNull();
    }

    @Test
    void titleIsNotBoilerplateAboveIt() {
        assertThat(read("Skip to content\n\nFerry sinks" + BODY).title()).isEqualTo("Ferry sinks");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Jane Doe;Jane Doe",
                "By JANE DOE, Associated Press;JANE DOE, Associated Press",
                "By Jane Doe and Juan de la Cruz;Jane Doe and Juan de la Cruz",
                "Written by J. R. O'Neill-Smith;J. R. O'Neill-Smith",
                "By Jane Doe in Oslo;Jane Doe in Oslo"
            })
    void bylineIsRead(String line, String names) {
        assertThat(read("Ferry sinks\n\n" + line + BODY).byline()).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Clara Whitmore in Asunción | Clara Whitmore in Asunción",
                "Vivian Kwok and Desmond Liu | Vivian Kwok and Desmond Liu",
                "Vivian Kwok, Desmond Liu and Ada Lund | Vivian Kwok, Desmond Liu and Ada Lund",
                "World News |",
                "Vivian Kwok and Desmond Liu left |",
            })
    void namesAloneRightBelowTheHeadlineAreABylineIfTheyAreSeveralOrHaveAPlace(String line, String names) {
        assertThat(read("Ferry sinks\n\n" + line + BODY).byline()).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Monday Morning",
                "By then it was late",
                "By Jane Doe's own account, the ferry sank. It had been old.",
                "By The Numbers"
            })
    void otherLinesThatBeginWithByAreNoBylines(String line) {
        assertThat(read("Ferry sinks\n\n" + line + BODY).byline()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "March 4, 2024;2024-03-04T00:00:00Z",
                "Monday, 4th March 2024;2024-03-04T00:00:00Z",
                "Published: Mar. 4, 2024, 9:05 p.m. ET;2024-03-05T02:05:00Z",
                "Posted on 4 March 2024 - 12:05 am;2024-03-04T00:05:00Z",
                "4 July 2024 | 10:30 BST;2024-07-04T09:30:00Z",
                "2024-03-04;2024-03-04T00:00:00Z",
                "OSLO, Norway, March 4, 2024 (CW) - The ferry sank.;2024-03-04T00:00:00Z"
            })
    void dateAboveTheTextIsWhenItWasPublished(String line, Instant at) {
        assertThat(read("Ferry sinks\n\n" + line + BODY).publishedAt()).isEqualTo(at);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "February 30, 2024",
                "March 4",
                "On March 4, 2024 the ferry sank.",
                "Updated March 4, 2024",
                "March 4, 2024 at 25:61"
            })
    void otherDatesAreNot(String line) {
        assertThat(read("Ferry sinks\n\n" + line + BODY).publishedAt()).isNull();
    }

    private static Article read(String text) {
        try {
            return new ArticleReader()
                    .read(RawObject.of("a.txt", text.getBytes(StandardCharsets.UTF_8), null, null, null))
                    .article();
        } catch (UnreadableArticleException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> paragraphs(String text) {
        return Paragraphs.of(text).stream().map((Span span) -> span.of(text)).toList();
    }
}
