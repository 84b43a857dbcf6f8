package io.sayso.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.entity.MarkedText;
import io.sayso.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContentPartsTest {

    @Test
    void whatAnotherSentenceSaysIsNotPartOfTheQuote() {
        assertThat(kept(
                        "Lamb announced his leave. He waited for a post in Oslo.",
                        "announced",
                        "his leave",
                        "a post in Oslo"))
                .containsExactly("his leave");
        assertThat(kept("A post in Oslo came. It rained. Lamb announced that.", "announced", "A post in Oslo", "It"))
                .containsExactly("It");
    }

    @Test
    void aQuoteGoesOnAfterItsCue() {
        assertThat(kept("“We stay,” Lamb said. “It is late.”", "said", "“We stay,”", "“It is late.”"))
                .hasSize(2);
        assertThat(kept("The road is shut, Lamb said. It is late.", "said", "The road is shut", "It is late"))
                .hasSize(2);
    }

    @Test
    void wordsWithoutMarksAfterMarkedOnesAreAnothers() {
        assertThat(kept("Lamb said “we stay” and bans the boats.", "said", "“we stay”", "the boats"))
                .containsExactly("“we stay”");
    }

    @Test
    void whatIsInterruptedWithinItsSentenceStaysTogether() {
        assertThat(kept("Lamb said the head, who left in May, is ill.", "said", "the head", "is ill"))
                .hasSize(2);
    }

    @Test
    void marksThatFollowEachOtherStayTogether() {
        assertThat(kept("Lamb said: “We stay.” “It is late.”", "said", "“We stay.”", "“It is late.”"))
                .hasSize(2);
    }

    @Test
    void aQuoteWithoutCueKeepsAll() {
        assertThat(kept("His leave came. Then a post in Oslo.", null, "His leave", "a post in Oslo"))
                .hasSize(2);
    }

    private static List<String> kept(String marked, @Nullable String cue, String... contents) {
        MarkedText text = MarkedText.of(marked);
        List<Span> spans = List.of(contents).stream().map(text::span).toList();
        List<Passage> passages = QuotationMarks.scan(text.text(), text.article().paragraphs());
        FoundQuote quote = new FoundQuote(spans, cue == null ? null : text.span(cue), null, 0.9);
        return new ContentParts(text.text(), passages)
                .together(quote).contents().stream().map(c -> c.of(text.text())).toList();
    }
}
