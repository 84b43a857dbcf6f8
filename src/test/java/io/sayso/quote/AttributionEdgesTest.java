package io.sayso.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.entity.EntityFinder;
import io.sayso.entity.MarkedText;
import io.sayso.text.Span;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AttributionEdgesTest {

    @Test
    void aCueTakesItsAdverb() {
        assertThat(cue("“No,” Lamb replied dryly.", "“No,”", "replied", "Lamb")).isEqualTo("replied dryly");
    }

    @Test
    void aCueLeavesOutWhomItTells() {
        assertThat(cue("Lamb told reporters that it was late.", "that it was late", "told reporters", "Lamb"))
                .isEqualTo("told");
    }

    @Test
    void aCueLeavesOutTheDay() {
        assertThat(cue(
                        "“No,” Lamb said in a letter on Monday night.",
                        "“No,”",
                        "said in a letter on Monday night",
                        "Lamb"))
                .isEqualTo("said in a letter");
    }

    @Test
    void aSourceTakesInItsAppositionBeforeTheCue() {
        assertThat(source("Hugh Hill, 74, whose hip was broken, said it was late.", "it was late", "said", "Hugh Hill"))
                .isEqualTo("Hugh Hill, 74, whose hip was broken,");
    }

    @Test
    void aSourceLeavesOutWhatHappensMeanwhile() {
        assertThat(source("Hill, meanwhile, said it was late.", "it was late", "said", "Hill"))
                .isEqualTo("Hill");
        assertThat(source("Hill, speaking in Leeds, said it was late.", "it was late", "said", "Hill"))
                .isEqualTo("Hill");
    }

    @Test
    void aSourceTakesInItsAppositionAfterTheCue() {
        assertThat(source("“No,” said Ann Lee, who led the talks.", "“No,”", "said", "Ann Lee"))
                .isEqualTo("Ann Lee, who led the talks");
    }

    @Test
    void aSourceGoesOnToTheEndOfTheClauseItLeavesOpen() {
        assertThat(source(
                        "Hill, a doctor who has worked here since 2009, said it was late.",
                        "it was late",
                        "said",
                        "Hill, a doctor who has worked"))
                .isEqualTo("Hill, a doctor who has worked here since 2009");
        assertThat(source(
                        "“No,” said Ann Lee, a baker who lives across the street.",
                        "“No,”",
                        "said",
                        "Ann Lee, a baker who lives across"))
                .isEqualTo("Ann Lee, a baker who lives across the street");
    }

    @Test
    void aClauseAfterACommaEndsWithAComma() {
        assertThat(source("Hill, who lives here sometimes said no.", "no", "said", "Hill, who lives"))
                .isEqualTo("Hill, who lives");
    }

    @Test
    void aClauseDoesNotTakeInTheVerbsAdverb() {
        assertThat(source("Those who voted also said no.", "no", "said", "Those who voted"))
                .isEqualTo("Those who voted");
    }

    @Test
    void aSourceDoesNotGoOnOverAnotherCue() {
        String text = "Hill, a doctor who left the ward and blamed the weather, said it was late.";
        assertThat(source(text, "it was late", "said", "Hill, a doctor who left", "blamed"))
                .isEqualTo("Hill, a doctor who left");
        assertThat(source(text, "it was late", "said", "Hill, a doctor who left"))
                .isEqualTo("Hill, a doctor who left the ward and blamed the weather");
    }

    @Test
    void aSourceThatEndsWithAPrepositionTakesInWhatItIsAboutAndItsName() {
        assertThat(source(
                        "The head of the village, Dorje Sherpa, told the panel that it was late.",
                        "that it was late",
                        "told",
                        "The head of"))
                .isEqualTo("The head of the village, Dorje Sherpa");
        assertThat(source(
                        "It was late, according to a letter to the two capitals.",
                        "It was late",
                        "according to",
                        "a letter to"))
                .isEqualTo("a letter to the two capitals");
    }

    @Test
    void aDocumentTakesInWhereItComesFrom() {
        assertThat(source(
                        "An email to clients, sent at 4.12am and seen by this paper, said it was late.",
                        "it was late",
                        "said",
                        "An email to clients"))
                .isEqualTo("An email to clients, sent at 4.12am and seen by this paper,");
        assertThat(source(
                        "It was late, according to a letter that was read out at the end.",
                        "It was late",
                        "according to",
                        "a letter"))
                .isEqualTo("a letter that was read out at the end");
    }

    @Test
    void aSourceTakesInAWholeName() {
        assertThat(source("[ORGANIZATION Grow Ohio Now] said it was late.", "it was late", "said", "Grow Ohio"))
                .isEqualTo("Grow Ohio Now");
    }

    @Test
    void aContentDoesNotEndWithinAWord() {
        assertThat(contents("Ann recalls any wrongdoing.", "any wrongdo")).containsExactly("any wrongdoing");
    }

    @Test
    void aDatelineIsNoContent() {
        assertThat(contents(
                        "COLD CREEK, Colo. (AP) - The line stays shut, he recalls.",
                        "COLD CREEK, Colo. (AP) - The line stays shut"))
                .containsExactly("The line stays shut");
        assertThat(contents("OSLO — It snows, he recalls.", "OSLO", "It snows")).containsExactly("It snows");
        assertThat(contents("NATO is late, he recalls.", "NATO is late")).containsExactly("NATO is late");
    }

    @Test
    void whatJoinsTwoPartsInMarksIsNoContent() {
        assertThat(contents(
                        "“We walked,” and later, she recalls, “and we sang.”", "“We walked,” and", "“and we sang.”"))
                .containsExactly("“We walked,”", "“and we sang.”");
    }

    @Test
    void aTitleTakesInTheNameOfItsHolder() {
        assertThat(source("Judge [PERSON Helena Marsh] said it was late.", "it was late", "said", "Judge"))
                .isEqualTo("Judge Helena Marsh");
    }

    @Test
    void aContentStaysInItsParagraph() {
        assertThat(contents("Guide recalls a long night\n\nFour people were saved.", "a long night\n\nFour people"))
                .containsExactly("a long night");
    }

    @Test
    void contentsWithAParagraphBetweenThemAreNotOneQuote() {
        assertThat(contents("She recalls rain.\n\nIt was 1990.\n\nSnow fell.", "rain", "Snow"))
                .containsExactly("rain");
    }

    private static String cue(String marked, String content, String cue, String source) {
        MarkedText text = MarkedText.of(marked);
        return Objects.requireNonNull(mended(text, content, cue, source).cue()).of(text.text());
    }

    private static String source(String marked, String content, String cue, String source, String... otherCues) {
        MarkedText text = MarkedText.of(marked);
        return Objects.requireNonNull(
                        mended(text, content, cue, source, otherCues).source())
                .of(text.text());
    }

    private static FoundQuote mended(MarkedText text, String content, String cue, String source, String... otherCues) {
        return edges(text, otherCues)
                .mend(new FoundQuote(List.of(text.span(content)), text.span(cue), text.span(source), 0.9));
    }

    private static List<String> contents(String marked, String... contents) {
        MarkedText text = MarkedText.of(marked);
        List<Span> spans = List.of(contents).stream().map(text::span).toList();
        return edges(text).mend(new FoundQuote(spans, text.span("recalls"), null, 0.9)).contents().stream()
                .map(c -> c.of(text.text()))
                .toList();
    }

    private static AttributionEdges edges(MarkedText text, String... otherCues) {
        List<Span> cues = List.of(otherCues).stream().map(text::span).toList();
        return new AttributionEdges(text.article(), new EntityFinder().find(text.article(), text.names()), cues);
    }
}
