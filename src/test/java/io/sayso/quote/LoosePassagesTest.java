package io.sayso.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LoosePassagesTest {

    @Test
    void aQuoteTakesInWhatGoesOnInTheNextParagraph() {
        String text = "Poole said: “It began at night.\n\n“Then the water came.”";
        List<FoundQuote> housed = housed(text, quote(text, "“It began at night.", "said", "Poole"));
        assertThat(housed).hasSize(1);
        assertThat(housed.get(0).last().of(text)).isEqualTo("“Then the water came.”");
    }

    @Test
    void aQuoteTakesInSpeechAfterItsOwnSheSaid() {
        String text = "“It began at night,” she said. “Then the water came in.”";
        List<FoundQuote> housed = housed(text, quote(text, "“It began at night,”", "said", "she"));
        assertThat(housed).hasSize(1);
        assertThat(housed.get(0).contents()).hasSize(2);
    }

    @Test
    void otherSpeechBecomesAQuoteWithoutCue() {
        String text = "The river rose. “Then the water came in all at once.”";
        List<FoundQuote> housed = housed(text);
        assertThat(housed).hasSize(1);
        assertThat(housed.get(0).cue()).isNull();
        assertThat(housed.get(0).confidence()).isEqualTo(0.5);
    }

    @Test
    void leavesAScareQuoteAlone() {
        assertThat(housed("The “very best of all things” was lost.")).isEmpty();
    }

    @Test
    void leavesPassagesThatAContentHolds() {
        String text = "Poole said “It began at night and went on.”";
        assertThat(housed(text, quote(text, "“It began at night and went on.”", "said", "Poole")))
                .hasSize(1);
    }

    private static FoundQuote quote(String text, String content, String cue, String source) {
        return new FoundQuote(
                List.of(PassageFitterTest.find(text, content)),
                PassageFitterTest.find(text, cue),
                PassageFitterTest.find(text, source),
                0.9);
    }

    private static List<FoundQuote> housed(String text, FoundQuote... quotes) {
        List<Span> paragraphs = new ArrayList<>();
        Matcher lines = Pattern.compile("[^\n]+").matcher(text);
        while (lines.find()) {
            paragraphs.add(new Span(lines.start(), lines.end()));
        }
        return new LoosePassages(text, QuotationMarks.scan(text, paragraphs)).housed(List.of(quotes));
    }
}
