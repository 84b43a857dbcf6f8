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

    private static String source(String marked, String content, String cue, String source) {
        MarkedText text = MarkedText.of(marked);
        return Objects.requireNonNull(mended(text, content, cue, source).source())
                .of(text.text());
    }

    private static FoundQuote mended(MarkedText text, String content, String cue, String source) {
        return edges(text).mend(new FoundQuote(List.of(text.span(content)), text.span(cue), text.span(source), 0.9));
    }

    private static List<String> contents(String marked, String... contents) {
        MarkedText text = MarkedText.of(marked);
        List<Span> spans = List.of(contents).stream().map(text::span).toList();
        return edges(text).mend(new FoundQuote(spans, text.span("recalls"), null, 0.9)).contents().stream()
                .map(c -> c.of(text.text()))
                .toList();
    }

    private static AttributionEdges edges(MarkedText text) {
        return new AttributionEdges(text.article(), new EntityFinder().find(text.article(), text.names()));
    }
}
