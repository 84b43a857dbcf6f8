package io.sayso.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.sayso.article.Article;
import io.sayso.entity.EntityFinder;
import io.sayso.entity.MarkedText;
import io.sayso.tagger.Attribution;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Names are marked as the tagger would find them; attributions are given by hand. */
class QuoteFinderTest {

    private static final EntityFinder ENTITIES = new EntityFinder();

    private final List<Attribution> attributions = new ArrayList<>();

    @Test
    void aFullNameIsResolvedByName() {
        MarkedText text = MarkedText.of("[PERSON Ada Brook] said the bridge was safe.");
        said(text, "Ada Brook", "said", "the bridge was safe");
        assertSpeaker(only(text), "Ada Brook", Resolution.NAME);
    }

    @Test
    void aSurnameIsResolvedToThePersonNamedInFull() {
        MarkedText text = MarkedText.of("[PERSON Ada Brook] is mayor.\n\n“We are safe here,” [PERSON Brook] said.");
        said(text, "Brook said", "said", "“We are safe here,”");
        Quote quote = only(text);
        assertSpeaker(quote, "Ada Brook", Resolution.SURNAME);
        assertThat(quote.kind()).isEqualTo(QuoteKind.DIRECT);
        assertThat(quote.paragraph()).isEqualTo(1);
        assertThat(quote.cueLemma()).isEqualTo("say");
    }

    @Test
    void twoPeopleOfOneSurnameAreNeverGuessedAt() {
        MarkedText text =
                MarkedText.of("[PERSON Ada Brook] met [PERSON Tom Brook].\n\n[PERSON Brook] said the bridge was safe.");
        said(text, "Brook said", "said", "the bridge was safe");
        assertThat(only(text).speakers()).isEmpty();
    }

    @Test
    void aRoleIsResolvedToItsHolder() {
        MarkedText text = MarkedText.of(
                "Finance Minister [PERSON Ines Okafor] met reporters.\n\nThe minister said taxes would fall.");
        said(text, "The minister", "said", "taxes would fall");
        assertSpeaker(only(text), "Ines Okafor", Resolution.ROLE);
    }

    @Test
    void aPronounStandsForWhoSpokeLast() {
        MarkedText text = MarkedText.of("[PERSON Tom Varga] said the river was high. He accused the state of delay.");
        said(text, "Tom Varga", "said", "the river was high");
        said(text, "He", "accused", "the state of delay");
        List<Quote> quotes = find(text);
        assertSpeaker(quotes.get(1), "Tom Varga", Resolution.PRONOUN);
    }

    @Test
    void aPronounAgreesInGenderWithItsPerson() {
        MarkedText text =
                MarkedText.of("Mrs. [PERSON Ada Brook] met Mr. [PERSON Tom Varga].\n\nShe said the river was high.");
        said(text, "She", "said", "the river was high");
        assertSpeaker(only(text), "Ada Brook", Resolution.PRONOUN);
    }

    @Test
    void aPronounWithNobodyBeforeItIsNobody() {
        MarkedText text = MarkedText.of("He said the river was high. [PERSON Tom Varga] was away.");
        said(text, "He", "said", "the river was high");
        assertThat(only(text).speakers()).isEmpty();
        assertThat(only(text).resolvedBy()).isEqualTo(Resolution.NONE);
    }

    @Test
    void aListOfNamesSpeaksTogether() {
        MarkedText text = MarkedText.of(
                "The [LOCATION United States], [LOCATION South Korea] and [LOCATION Japan] called the drills defensive.");
        said(text, "The United States, South Korea and Japan", "called", "the drills defensive");
        assertThat(only(text).speakers())
                .extracting(Speaker::name)
                .containsExactly("United States", "South Korea", "Japan");
    }

    @Test
    void somebodyElsesLawyerIsNotThatPerson() {
        MarkedText text = MarkedText.of("[PERSON Ada Brook]’s lawyer said the case was closed.");
        said(text, "Ada Brook’s lawyer", "said", "the case was closed");
        assertThat(only(text).speakers()).isEmpty();
    }

    @Test
    void aSpokesmanSpeaksForHisBody() {
        MarkedText text = MarkedText.of("A spokesman for [ORGANIZATION Harlow Steel] said the plant would close.");
        said(text, "A spokesman for Harlow Steel", "said", "the plant would close");
        assertSpeaker(only(text), "Harlow Steel", Resolution.ROLE);
    }

    @Test
    void aProfessorDoesNotSpeakForHerUniversity() {
        MarkedText text = MarkedText.of("A professor at [ORGANIZATION Tarn University] said the ice was thin.");
        said(text, "A professor at Tarn University", "said", "the ice was thin");
        assertThat(only(text).speakers()).isEmpty();
    }

    @Test
    void speechWithoutASourceGoesOnFromTheQuoteBefore() {
        MarkedText text = MarkedText.of("[PERSON Tom Varga] was tired. “I saw it all,” [PERSON Varga] said at his home."
                + " It was late. “Nobody came to help us that night.”");
        said(text, "Varga said", "said", "“I saw it all,”");
        List<Quote> quotes = find(text);
        assertThat(quotes).hasSize(2);
        assertSpeaker(quotes.get(1), "Tom Varga", Resolution.CARRIED_OVER);
        assertThat(quotes.get(1).source()).isNull();
    }

    @Test
    void partlyMarkedWordsMakeAMixedQuote() {
        MarkedText text = MarkedText.of("[PERSON Ada Brook] said it was “a long road” to peace.");
        said(text, "Ada Brook", "said", "it was “a long road” to peace");
        assertThat(only(text).kind()).isEqualTo(QuoteKind.MIXED);
    }

    @Test
    void aQuoteWithinAQuoteNamesItsParent() {
        MarkedText text =
                MarkedText.of("[PERSON Ada Brook] said [PERSON Tom Varga] told her the river was high again.");
        said(text, "Ada Brook", "said", "Tom Varga told her the river was high again");
        said(text, "Tom Varga", "told", "the river was high again");
        List<Quote> quotes = find(text);
        assertThat(quotes.get(1).parentId()).isEqualTo(quotes.get(0).id());
        assertThat(quotes.get(0).parentId()).isNull();
    }

    @Test
    void nothingComesFromTheBoilerplate() {
        MarkedText text =
                MarkedText.of("[PERSON Ada Brook] left.\n-----\nTom Varga said “buy our paper every single day.”");
        said(text, "Tom Varga", "said", "“buy our paper every single day.”");
        assertThat(find(text)).isEmpty();
    }

    @Test
    void aMentionRightBeforeTheCueIsTheSourceThatTheTaggerMissed() {
        MarkedText text = MarkedText.of("It rained. [PERSON Ada Brook] blamed the old bridge.");
        attributions.add(new Attribution(List.of(text.span("the old bridge")), text.span("blamed"), null, 0.9));
        Quote quote = only(text);
        assertThat(quote.source()).isEqualTo(text.span("Ada Brook"));
        assertSpeaker(quote, "Ada Brook", Resolution.NAME);
    }

    @Test
    void aMentionThatDoesNotBeginItsSentenceIsNoMissedSource() {
        MarkedText text = MarkedText.of("A rival of [PERSON Ada Brook] blamed the old bridge.");
        attributions.add(new Attribution(List.of(text.span("the old bridge")), text.span("blamed"), null, 0.9));
        assertThat(only(text).source()).isNull();
    }

    @Test
    void contextIsTheParagraph() {
        MarkedText text = MarkedText.of("It rained.\n\n[PERSON Ada Brook] said the bridge was safe. Others left.");
        said(text, "Ada Brook", "said", "the bridge was safe");
        assertThat(only(text).context().of(text.text())).isEqualTo("Ada Brook said the bridge was safe. Others left.");
    }

    @Test
    void aQuoteBelowTheLeastConfidenceIsLeftOut_andTheOthersAreNumberedWithoutIt() {
        MarkedText text = MarkedText.of("[PERSON Ada Brook] said it rained. [PERSON Tom Varga] said it was dry.");
        attributions.add(new Attribution(List.of(text.span("it rained")), text.span("said"), null, 0.3));
        attributions.add(new Attribution(List.of(text.span("it was dry")), null, text.span("Tom Varga"), 0.8));
        List<Quote> quotes =
                new QuoteFinder(0.8).find(text.article(), attributions, ENTITIES.find(text.article(), text.names()));
        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).contents()).containsExactly(text.span("it was dry"));
        assertThat(quotes.get(0).id()).isEqualTo("0001");
    }

    @Test
    void theLeastConfidenceIsAProbability() {
        for (double wrong : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new QuoteFinder(wrong))
                    .withMessage("minConfidence must be from 0 to 1, but was " + wrong);
        }
    }

    @Test
    void whatASourceThinksIsAThought() {
        MarkedText text = MarkedText.of("[PERSON Ada Brook] believes the bridge is safe.");
        said(text, "Ada Brook", "believes", "the bridge is safe");
        assertThat(only(text).act()).isEqualTo(Act.THOUGHT);
    }

    private void said(MarkedText text, String source, String cue, String content) {
        Span found = text.span(content);
        Span by = text.span(source);
        Span said = text.span(cue);
        Span only = said.overlaps(by) ? new Span(by.start(), said.start() - 1) : by;
        attributions.add(new Attribution(List.of(found), said, only, 0.9));
    }

    private Quote only(MarkedText text) {
        List<Quote> quotes = find(text);
        assertThat(quotes).hasSize(1);
        return quotes.get(0);
    }

    private List<Quote> find(MarkedText text) {
        Article article = text.article();
        return new QuoteFinder().find(article, attributions, ENTITIES.find(article, text.names()));
    }

    private static void assertSpeaker(Quote quote, @Nullable String name, Resolution how) {
        assertThat(quote.speakers()).extracting(Speaker::name).containsExactly(name);
        assertThat(quote.resolvedBy()).isEqualTo(how);
    }
}
