package io.sayso.quote;

import static io.sayso.quote.MarkedQuotes.speakers;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is described without a name, or speaks for a body that is. */
class DescriptionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The U.N. refugee agency | UNHCR",
                "the UN refugee agency | UNHCR",
                "the world body | United Nations",
                "The U.N. weather agency | -",
                "The bloc | -",
            })
    void aWellKnownBodyIsWhatNewspapersCallItIfTheArticleNamesIt(String source, String speaker) {
        String marked = source.replaceFirst("(U\\.N\\.|UN)", "[ORGANIZATION $1]");
        assertThat(speakers("[ORGANIZATION UNHCR] and the [ORGANIZATION United Nations] met.\n\n{" + marked
                        + "|said|aid was short}."))
                .containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A spokesman for the charity | Quill Relief",
                "Officials at the charity | Quill Relief",
                "A letter from the charity | Quill Relief",
                "A study commissioned by the charity | Quill Relief",
                "Shoppers at the charity | -",
                "A spokesman for the airline | -",
                "The forum | -",
            })
    void whoSpeaksForADescribedBodySpeaksForIt(String source, String speaker) {
        assertThat(speakers("[ORGANIZATION Quill Relief], a charity in Brae, opened.\n\nPrices rose.\n\n{" + source
                        + "|said|aid was short}."))
                .containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The [ORGANIZATION Brae Board] denied it. “The pipes are new.| A spokesman |Brae Board",
                "{The [ORGANIZATION Brae Board]:said:the pipes were new}. |The regulator|Brae Board",
                "{The [ORGANIZATION Brae Board]:said:the pipes were new}. |The ministry|-",
            })
    void theBodyOfTheSentenceBeforeIsSpokenForOrCalledAnew(String before, String source, String speaker) {
        String marked = before.replace(':', '|').strip();
        boolean open = marked.contains("“");
        assertThat(speakers(marked + (open ? " They leak,” {" : " {") + source.strip() + "|said|"
                        + (open ? "“The pipes are new. They leak,”" : "nobody rang") + "}."))
                .last()
                .isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the retired teacher | Ada Brook",
                "the shrimper | Ada Brook",
                "the [NORP Norwegian] diplomat | Ada Brook",
                "the Ohio Republican | Ada Brook",
                "the judge | -",
                "the union’s judge | -",
                "the [NORP Norwegian] delegation | -",
            })
    void aTradeOfWhichNothingWasToldIsWhoIsInViewAndAnOfficeIsNot(String source, String speaker) {
        assertThat(speakers("[PERSON Ada Brook] left the hall. {" + source + "|said|it was late}."))
                .containsExactly(speaker);
    }

    @Test
    void aTradeIsTheOneBesideWhoseNameItStandsWhereverThatIs() {
        assertThat(speakers("[PERSON Ada Brook] met [PERSON Tom Varga]. [PERSON Brook], a goat breeder, left."
                        + " [PERSON Tom Varga] sat. {The breeder|said|it was late}."))
                .containsExactly("Ada Brook");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Her daughter | Maya Brook",
                "Her son | -",
                "Her letter | Ada Brook",
            })
    void aRelativeIsTheOnlyOneIntroducedSoAndALetterItsWriters(String source, String speaker) {
        assertThat(speakers("[PERSON Ada Brook] came with her daughter, [PERSON Maya Brook]."
                        + "\n\n[PERSON Ada Brook] sat. {" + source + "|said|it was late}."))
                .containsExactly(speaker);
    }

    @Test
    void whoWithTheWordsBehindItIsTheNameBeforeItToo() {
        assertThat(speakers("[PERSON Tom Varga], {who last year|vowed|to leave}, sat."))
                .containsExactly("Tom Varga");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The report | Brae Legal",
                "The letter | Brae Legal",
                "The novel | -",
                "A report | -",
            })
    void aPaperIsTheBodysThatWroteIt(String source, String speaker) {
        assertThat(speakers("Guards were named in a report by [ORGANIZATION Brae Legal], which {" + "nobody|denied|it"
                        + "}. {" + source + "|said|boats were towed}."))
                .last()
                .isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The [NORP Kazakh] foreign ministry | Kazakh foreign ministry",
                "[LOCATION Ontario]’s environment ministry | Ontario’s environment ministry",
                "A spokesman for the [NORP Kazakh] foreign ministry | Kazakh foreign ministry",
                "The finance ministry | finance ministry",
                "[NORP Moroccan] police | Moroccan police",
                "The foreign ministry spokesman | foreign ministry",
                "A [NORP Kazakh] farmer | -",
                "The ministry | -",
                "The [NORP Kazakh] police chief | -",
            })
    void aBodyOfTheStateIsNamedInSmallLettersToo(String source, String speaker) {
        assertThat(speakers("Prices rose.\n\n{" + source + "|said|it would answer}."))
                .containsExactly(speaker);
    }

    @Test
    void theMinistryIsTheOneThatWasNamedInSmallLetters() {
        assertThat(
                        speakers(
                                "{The [NORP Kazakh] foreign ministry|said|it would answer}.\n\n{The ministry|added|that it had time}."))
                .containsExactly("Kazakh foreign ministry", "Kazakh foreign ministry");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The centre-right [ORGANIZATION Reform List] | Reform List",
                "The London-based [ORGANIZATION Reform List] | Reform List",
                "The trade union of the island, [ORGANIZATION Reform List], | Reform List",
                "A group calling itself [ORGANIZATION Reform List] | Reform List",
                "[PERSON Ada Brook]’s [ORGANIZATION Reform List] | Reform List",
                "The [ORGANIZATION Reform List] in [LOCATION Wales] | Reform List",
                "Observers from the [ORGANIZATION Reform List] | Reform List",
                "A petition by the [ORGANIZATION Reform List] | Reform List",
                "The [NORP Houthis] | Houthis",
                "The [NORP Americans] | -",
                "A study in the journal [ORGANIZATION Reform List] | -",
                "Analysts polled by [ORGANIZATION Reform List] | -",
                "A report for the [ORGANIZATION Reform List] | -",
                "Two [ORGANIZATION Reform List] officials | -",
                "The city of [LOCATION Brae] | Brae",
                "The authorities in central [LOCATION Brae] | -",
            })
    void aBodysNameSpeaksWithTheWordsThatBelongToIt(String source, String speaker) {
        assertThat(speakers("Prices rose.\n\n{" + source + "|said|the mill would close}."))
                .containsExactly(speaker);
    }

    @Test
    void whatACourtHeardSomebodyElseSaid() {
        assertThat(speakers("The [ORGANIZATION Brae County Court] sat. {The court|heard|that the road was shut}."))
                .containsExactly("-");
    }

    @Test
    void policeAreTheOnlyForceThatTheArticleNames() {
        assertThat(speakers("{Police|said|the road was shut}.\n\n[ORGANIZATION Brae Constabulary] opened it."))
                .containsExactly("Brae Constabulary");
        assertThat(
                        speakers(
                                "{Police|said|the road was shut}.\n\n[ORGANIZATION Brae Constabulary] met [ORGANIZATION Corran Police]."))
                .containsExactly("-");
    }

    @Test
    void heIsTheAgencyOfWhoseOfficialNothingElseIsKnown() {
        assertThat(speakers(
                        "{An official at the [ORGANIZATION Brae Agency]|said|it was late}. {He|added|that it rained}."))
                .containsExactly("Brae Agency", "Brae Agency");
        assertThat(speakers(
                        "{A report by the [ORGANIZATION Brae Agency]|said|it was late}. {He|added|that it rained}."))
                .containsExactly("Brae Agency", "-");
    }

    @Test
    void whoWasToldSomethingIsNotTheCompany() {
        assertThat(
                        speakers(
                                "[ORGANIZATION Hedda Foods] fell. A farmer told [ORGANIZATION Meridian] so.\n\n{The company|sees|lower prices}."))
                .containsExactly("Hedda Foods");
    }

    @Test
    void whomOneSentenceLeftUnnamedTheNextDoesNotName() {
        assertThat(
                        speakers(
                                "[PERSON Tom Varga], a diplomat, left.\n\nOne diplomat was unimpressed. {The diplomat|said|it was late}."))
                .containsExactly("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Its spokesman | Brae Board",
                "The heritage body | Brae Board",
                "The lobby | Brae Board",
                "His spokesman | -",
            })
    void whoSpeaksForTheSubjectOfTheSentenceBeforeOrIsCalledLikeIt(String source, String speaker) {
        assertThat(speakers(
                        "{The [ORGANIZATION Brae Board]|said|the pipes were new}. {" + source + "|said|nobody rang}."))
                .last()
                .isEqualTo(speaker);
    }
}
