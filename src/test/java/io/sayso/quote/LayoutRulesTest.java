package io.sayso.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.entity.EntityFinder;
import io.sayso.entity.MarkedText;
import io.sayso.tagger.Attribution;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are marked as the tagger would find them; what it takes for quotes is given by hand, mostly nothing. */
class LayoutRulesTest {

    private static final Span NOTHING = new Span(0, 0);
    private static final EntityFinder ENTITIES = new EntityFinder();

    private final List<Attribution> tagged = new ArrayList<>();

    @Test
    void aNameAfterADashSaidTheParagraph() {
        assertThat(found("\"I voted no. I would again.\" -Commissioner [PERSON Faye Underhill]"))
                .containsExactly(
                        "direct: \"I voted no. I would again.\" | - | Commissioner Faye Underhill | Faye Underhill");
    }

    @Test
    void aNameAfterADashInTheNextParagraphSaidTheOneBefore() {
        assertThat(found("“Leave it to the starlings.”\n\n— [PERSON Harriet Coe]"))
                .containsExactly("direct: “Leave it to the starlings.” | — | Harriet Coe | Harriet Coe");
    }

    @Test
    void aSentenceAfterADashIsNoName() {
        assertThat(found("“Leave it.” — He took his hat and left [LOCATION Norway]"))
                .isEmpty();
    }

    @Test
    void fromSomebodyIntroducesTheNextParagraph() {
        assertThat(found("And from Chairwoman [PERSON Lorraine Beck]:\n\n“I know that some are angry.”"))
                .containsExactly(
                        "direct: “I know that some are angry.” | from | Chairwoman Lorraine Beck | Lorraine Beck");
    }

    @Test
    void aBlockWithoutMarksGoesOnInTheFirstPersonOnly() {
        assertThat(
                        found(
                                "[PERSON Gareth Pugh] said:\n\nThe paths are old.\n\nOur people gave hours.\n\nThe fund is new."))
                .containsExactly(
                        "direct: The paths are old. / Our people gave hours. | said | Gareth Pugh | Gareth Pugh");
    }

    @Test
    void whatIntroducesAListIsNoSpeaker() {
        assertThat(found("The shop has these hours:\n\nMonday to Friday it opens at nine."))
                .isEmpty();
    }

    @Test
    void turnsOfTalkBelongToTheirLabels() {
        assertThat(found("[PERSON Erik Wallander] met [PERSON Nadine Price].\n\nWALLANDER: Why?\n\nPRICE: Because."))
                .containsExactly(
                        "direct: Why? | : | WALLANDER | Erik Wallander", "direct: Because. | : | PRICE | Nadine Price");
    }

    @Test
    void theOneWhoIsInterviewedAnswers() {
        assertThat(found("[PERSON Miriam Salter] winds the clocks.\n\nQ: How many?\n\nA: There are 214."))
                .containsExactly("direct: How many? | : | Q | ", "direct: There are 214. | : | A | Miriam Salter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Questions by [PERSON Ada Brook].",
                "[PERSON Ada Brook] put the questions.",
                "[PERSON Ada Brook] spoke to her at home.",
            })
    void whoeverTheTextSaysAsksPutsTheQuestions(String told) {
        assertThat(found("[PERSON Miriam Salter] winds the clocks. " + told + "\n\nQ: How many?\n\nA: There are 214."))
                .containsExactly(
                        "direct: How many? | : | Q | Ada Brook", "direct: There are 214. | : | A | Miriam Salter");
    }

    @Test
    void aListWithLabelsIsNoTranscript() {
        assertThat(found("Serves: Four people.\n\nTIME: Fifty minutes.\n\nCOST: Little.\n\nNOTE: Thin with water."))
                .isEmpty();
    }

    @Test
    void aHeadlineMayBeginOrEndWithItsSource() {
        assertThat(foundIn("[PERSON Nadine Price]: ‘The line will not reopen’", "It is shut."))
                .containsExactly("direct: ‘The line will not reopen’ | : | Nadine Price | Nadine Price");
        assertThat(foundIn("Ship ran aground at full moon, report finds", "It is shut."))
                .containsExactly("indirect: Ship ran aground at full moon | finds | report | ");
        assertThat(foundIn("Door was shut too late, inquiry hears", "It is shut."))
                .containsExactly("indirect: Door was shut too late | hears |  | ");
        assertThat(foundIn("Strike was lawful, judge rules", "It is shut."))
                .containsExactly("indirect: Strike was lawful | rules | judge | ");
        assertThat(foundIn("[PERSON Paul Keller]: A life in pictures", "It is shut."))
                .isEmpty();
    }

    @Test
    void aTopicBeforeAHeadlinesColonSaysNothing() {
        MarkedText text = MarkedText.titled("Update: Pool opens at nine", "Update: Pool opens at nine\n\nIt is new.");
        tagged.add(new Attribution(List.of(text.span("Pool opens at nine")), text.span(":"), text.span("Update"), 0.9));
        assertThat(found(text)).isEmpty();
    }

    @Test
    void aPostEndsWithItsAuthorsHandle() {
        assertThat(found("Hot tea for all. — [PERSON Petra Lund] (@petralund) January 11, 2025"))
                .containsExactly("direct: Hot tea for all. | — | Petra Lund (@petralund) | Petra Lund");
    }

    @Test
    void aVerbOfSayingBesideTheMarksTellsWhoSpoke() {
        assertThat(found("“And who closes you?” a boy in the last row wanted to know."))
                .containsExactly("direct: “And who closes you?” | wanted to know | a boy in the last row | ");
        assertThat(found("“Only on holidays,” answered Mayor [PERSON Gustav Rehn]."))
                .containsExactly("direct: “Only on holidays,” | answered | Mayor Gustav Rehn | Gustav Rehn");
    }

    @Test
    void theLayoutHoldsAgainstTheTagger() {
        MarkedText text = MarkedText.of("“I say no.” -[PERSON Ada Brook]\n\n“I say yes.” -[PERSON Tom Varga]");
        tagged.add(new Attribution(
                List.of(text.span("“I say no.”"), text.span("“I say yes.”")), null, text.span("Tom Varga"), 0.9));
        assertThat(found(text))
                .containsExactly(
                        "direct: “I say no.” | - | Ada Brook | Ada Brook",
                        "direct: “I say yes.” | - | Tom Varga | Tom Varga");
    }

    @Test
    void whatSomebodyTellsOfOthersInATurnIsLeftToTheTurn() {
        MarkedText text = MarkedText.of("Q: And then?\n\nA: [PERSON Hanna Roth] said that nobody would carry it.");
        tagged.add(new Attribution(
                List.of(text.span("that nobody would carry it")), text.span("said"), text.span("Hanna Roth"), 0.9));
        assertThat(found(text)).hasSize(2);
    }

    @Test
    void whatTheReporterTellsOfTheAnswererIsNoAnswer() {
        assertThat(
                        found(
                                "Q: And then?\n\nA: We had cake.\n\nHer rooms hold 41,000 samples.\n\nIt was good.\n\nQ: And now?\n\nA: More cake."))
                .contains("direct: We had cake. | : | A | ");
        assertThat(found("Q: And then?\n\nA: We had cake.\n\nHe gave me a spoon.\n\nQ: And now?\n\nA: More cake."))
                .contains("direct: We had cake. / He gave me a spoon. | : | A | ");
    }

    @Test
    void aListOfWhatPeopleWantIsNoConversation() {
        assertThat(
                        found(
                                "[PERSON Ada Brook]: School fees [PERSON Ada Brook] would cut them.\n\n[PERSON Tom Varga]: Buses He would run more."))
                .isEmpty();
    }

    @Test
    void wordsInTheWordsOfSomebodyAreHers() {
        assertThat(found("[PERSON Fiona Marl] came. In the words of [PERSON Marl], “an otter is a river’s doctor.”"))
                .containsExactly("direct: “an otter is a river’s doctor.” | In the words of | Marl | Fiona Marl");
        assertThat(found("[PERSON Fiona Marl] came. It was “a fine day,” in the words of [PERSON Marl]."))
                .containsExactly("direct: “a fine day,” | in the words of | Marl | Fiona Marl");
    }

    @Test
    void speechWhoseClosingMarkIsLostEndsWithItsParagraph() {
        MarkedText text = MarkedText.of("[PERSON Jana Kubat] said: “The mast was new.\n\nBuses ran.");
        tagged.add(new Attribution(
                List.of(text.span("“The mast was new.\n\nBuses ran.")),
                text.span("said"),
                text.span("Jana Kubat"),
                0.2));
        assertThat(found(text)).containsExactly("direct: “The mast was new. | said | Jana Kubat | Jana Kubat");
    }

    @Test
    void twoWhoSpeakInOneSentenceHaveASourceEach() {
        MarkedText text = MarkedText.of(
                "“A song,” said [PERSON Claire Dumas], while her neighbour, [PERSON Jean Petit], answered, “A noise.”");
        Span both = text.span("Claire Dumas, while her neighbour, Jean Petit,");
        tagged.add(new Attribution(List.of(text.span("“A song,”")), text.span("said"), both, 0.9));
        tagged.add(new Attribution(List.of(text.span("“A noise.”")), text.span("answered"), both, 0.9));
        assertThat(found(text))
                .containsExactly(
                        "direct: “A song,” | said | Claire Dumas | Claire Dumas",
                        "direct: “A noise.” | answered | her neighbour, Jean Petit, | Jean Petit");
    }

    @Test
    void twoWhoSpeakTogetherKeepTheirSource() {
        MarkedText text =
                MarkedText.of("“A song,” said [PERSON Claire Dumas] and [PERSON Jean Petit], adding, “We like it.”");
        Span both = text.span("Claire Dumas and Jean Petit");
        tagged.add(new Attribution(List.of(text.span("“A song,”")), text.span("said"), both, 0.9));
        tagged.add(new Attribution(List.of(text.span("“We like it.”")), text.span("adding"), both, 0.9));
        assertThat(found(text))
                .containsExactly(
                        "direct: “A song,” | said | Claire Dumas and Jean Petit | Claire Dumas & Jean Petit",
                        "direct: “We like it.” | adding | Claire Dumas and Jean Petit | Claire Dumas & Jean Petit");
    }

    @Test
    void whatSaidBesideIsSaidByEndsBeforeTheNextSubject() {
        assertThat(
                        found(
                                "“I have earplugs,” said [PERSON Jean Petit], and [PERSON Claire Dumas] replied that “the hens have none.”"))
                .contains("direct: “I have earplugs,” | said | Jean Petit | Jean Petit");
    }

    @Test
    void aNameGivenAfterSomebodyIsNoQuote() {
        MarkedText text = MarkedText.of("The hall was named after “Iron” Magda.");
        tagged.add(new Attribution(
                List.of(text.span("“Iron” Magda")), text.span("named after"), text.span("The hall"), 0.9));
        assertThat(found(text)).isEmpty();
    }

    @Test
    void shortEntriesUnderNamesAreAListAndNoConversation() {
        assertThat(
                        found(
                                "[PERSON Ada Brook] and [PERSON Tom Varga] run.\n\nBrook: Win in a walk.\n\nVarga: Just hang on."))
                .isEmpty();
        assertThat(found(
                        "[PERSON Ada Brook] and [PERSON Tom Varga] ran.\n\nBrook: 1,769.\n\nVarga: 547.\n\nBrook: 46."))
                .isEmpty();
    }

    @Test
    void whoIsAskedDoesNotAsk() {
        assertThat(found("[PERSON Tom Varga] was asked, “Where have you been all this time?”"))
                .noneMatch(line -> line.contains("Varga"));
    }

    @Test
    void theObjectOfAPrepositionIsNotWhatIsSaidAfterIt() {
        assertThat(found("On “Face the Valley,” [PERSON Tom Varga] said that he would stay."))
                .isEmpty();
    }

    @Test
    void aVerbAfterAQuestionMayHaveSpeechOfItsOwn() {
        assertThat(
                        found(
                                "She asked for the keys: “Why now, of all days?” [PERSON Tom Varga] then wrote back that he was late."))
                .noneMatch(line -> line.contains("Varga"));
        assertThat(found("“Why now, of all days?” [PERSON Tom Varga] wrote."))
                .containsExactly("direct: “Why now, of all days?” | wrote | Tom Varga | Tom Varga");
    }

    @Test
    void whatABookIsCalledIsNoQuote() {
        MarkedText text = MarkedText.of("The book is called “No Regrets”.");
        tagged.add(new Attribution(
                List.of(text.span("The book"), text.span("No Regrets")), text.span("is called"), null, 0.9));
        assertThat(found(text)).isEmpty();
    }

    private List<String> found(String marked) {
        return found(MarkedText.of(marked));
    }

    private List<String> foundIn(String title, String body) {
        String plain = title.replaceAll("\\[[A-Z]+ ([^]]+)]", "$1");
        return found(MarkedText.titled(plain, title + "\n\n" + body));
    }

    private List<String> found(MarkedText text) {
        return new QuoteFinder()
                .find(text.article(), tagged, ENTITIES.find(text.article(), text.names())).stream()
                        .map(quote -> line(quote, text.text()))
                        .toList();
    }

    private static String line(Quote quote, String text) {
        Span cue = Objects.requireNonNullElse(quote.cue(), NOTHING);
        Span source = Objects.requireNonNullElse(quote.source(), NOTHING);
        return quote.kind().label() + ": "
                + String.join(
                        " / ", quote.contents().stream().map(c -> c.of(text)).toList())
                + " | " + cue.of(text) + " | " + source.of(text) + " | "
                + String.join(
                        " & ", quote.speakers().stream().map(Speaker::name).toList());
    }
}
