package io.sayso.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.entity.Entity;
import io.sayso.entity.Mention;
import io.sayso.entity.MentionKind;
import io.sayso.quote.Act;
import io.sayso.quote.Quote;
import io.sayso.quote.QuoteKind;
import io.sayso.quote.Resolution;
import io.sayso.quote.Speaker;
import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntityCountsTest {

    private static final String TEXT = "Ada Brook said Ada Brook won. “Brook won,” she said.";
    private static final Speaker ADA = new Speaker("person:ada-brook", "Ada Brook");

    private static Entity ada(Mention... mentions) {
        return new Entity(
                "person:ada-brook", EntityType.PERSON, "Ada Brook", List.of(), List.of(), 1, null, List.of(mentions));
    }

    private static Mention mention(int start, int end) {
        return new Mention(new Span(start, end), TEXT.substring(start, end), MentionKind.NAME);
    }

    private static Quote quote(List<Span> contents, @Nullable Span source, Resolution how, Speaker... speakers) {
        return quote(Act.STATEMENT, contents, source, how, speakers);
    }

    private static Quote quote(
            Act act, List<Span> contents, @Nullable Span source, Resolution how, Speaker... speakers) {
        return new Quote(
                "0001",
                QuoteKind.MIXED,
                act,
                contents,
                null,
                null,
                source,
                List.of(speakers),
                how,
                "rule",
                1,
                1,
                Map.of(),
                null,
                0,
                new Span(0, TEXT.length()));
    }

    @Test
    void quotesOfASpeakerAreCountedOnceEach() {
        EntityCounts counts = new EntityCounts(List.of(
                quote(List.of(new Span(15, 28)), null, Resolution.NAME, ADA, ADA),
                quote(List.of(new Span(30, 42)), null, Resolution.NAME),
                quote(List.of(new Span(30, 42)), null, Resolution.NAME, ADA)));

        assertThat(counts.statements(ada(mention(0, 9)))).isEqualTo(2);
    }

    @Test
    void thoughtsAreCountedApart() {
        EntityCounts counts = new EntityCounts(List.of(
                quote(Act.THOUGHT, List.of(new Span(15, 28)), null, Resolution.NAME, ADA),
                quote(List.of(new Span(30, 42)), null, Resolution.NAME, ADA)));

        assertThat(counts.thoughts(ada(mention(0, 9)))).isEqualTo(1);
        assertThat(counts.statements(ada(mention(0, 9)))).isEqualTo(1);
    }

    @Test
    void mentionInAnyContentIsInAQuote() {
        EntityCounts counts = new EntityCounts(
                List.of(quote(List.of(new Span(15, 20), new Span(20, 28), new Span(30, 42)), null, Resolution.NAME)));
        Entity ada = ada(mention(0, 9), mention(15, 24), mention(31, 36));

        assertThat(counts.mentionsInQuotes(ada)).isEqualTo(2);
        assertThat(counts.isInQuote(mention(0, 9))).isFalse();
        assertThat(counts.isInQuote(mention(15, 24)))
                .as("across two contents that touch")
                .isTrue();
        assertThat(counts.isInQuote(mention(24, 31))).as("half outside").isFalse();
    }

    @Test
    void pronounThatASpeakerWasFoundByIsAMentionOfThem() {
        int she = TEXT.indexOf("she");
        List<Quote> quotes = List.of(quote(List.of(new Span(30, 42)), new Span(she, she + 3), Resolution.PRONOUN, ADA));

        assertThat(PronounMentions.addTo(List.of(ada(mention(0, 9))), quotes, TEXT)
                        .get(0)
                        .mentions())
                .containsExactly(mention(0, 9), new Mention(new Span(she, she + 3), "she", MentionKind.PRONOUN));
    }

    @Test
    void sourceThatIsNoPronounIsNoPronounMention() {
        Entity ada = ada(mention(0, 9));
        List<Quote> quotes = List.of(quote(List.of(new Span(30, 42)), new Span(10, 14), Resolution.PRONOUN, ADA));

        assertThat(PronounMentions.addTo(List.of(ada), quotes, TEXT)).containsExactly(ada);
    }
}
