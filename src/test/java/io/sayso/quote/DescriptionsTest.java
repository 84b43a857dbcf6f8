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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The [ORGANIZATION Brae Integrity Unit] met. {The unit:said:it was late}. | Brae Integrity Unit",
                "The [ORGANIZATION Brae Integrity Unit] met. {The band:said:it was late}. | -",
                "The [ORGANIZATION Brae Unit] met the [ORGANIZATION Hale Unit]. {The unit:said:it was late}. | -",
                "Judge [PERSON Ada Brook] ruled. One of two other judges, [PERSON Noor Hale], left. {The judge:said:it was late}. | Noor Hale",
                "Judge [PERSON Ada Brook] ruled. A lawyer, [PERSON Noor Hale], left. {The judge:said:it was late}. | Ada Brook",
                "A petition was filed by [PERSON Ada Brook], 43. {The petitioner:said:it was late}. | Ada Brook",
                "President [PERSON Ada Brook] left. {The head of state:said:it was late}. | Ada Brook",
                "Adm. [PERSON Noor Hale] left. Asked by [PERSON Ada Brook], {the admiral:said:it was late}. | Noor Hale",
                "[PERSON Noor Hale] leads [PERSON Ada Brook] in the count. {Both candidates:claimed:the seat}. | Noor Hale & Ada Brook",
                "{[PERSON Noor Hale], 23, and [PERSON Ada Brook], 25,:deny:murder}. | Noor Hale & Ada Brook",
                "The dockers’ union, [ORGANIZATION Solid Quay], met. {It:said:it was late}. | Solid Quay",
                "{The opposition [ORGANIZATION Order Front]:said:it was late}. | Order Front",
                "{The main opposition [ORGANIZATION Order Front]:said:it was late}. | Order Front",
                "{[LOCATION Bulgaria]’s [ORGANIZATION Agrarian Renewal] party:said:it was late}. | Agrarian Renewal",
                "{A ruling by the [ORGANIZATION Brae Tribunal]:said:it was late}. | Brae Tribunal",
                "{A spokesman for the [NORP Peruvian] embassy:said:it was late}. | Peruvian embassy",
                "[PERSON Noor Hale] wrote on [ORGANIZATION Telegram]. {The group:said:it was late}. | -",
                "The conservation group [ORGANIZATION Wildbahn], which sued, met. {It:said:it was late}. | Wildbahn",
                "The report that [ORGANIZATION Wildbahn] wrote is out. {It:said:it was late}. | -",
                "The [ORGANIZATION Brae Federation] met. Its secretary, [PERSON Ada Brook], spoke. Shares rose. {The union leader:said:it was late}. | Ada Brook",
                "[ORGANIZATION Brae Relief] met. In a statement to [ORGANIZATION Hale Radio], {the group:said:it was late}. | Brae Relief",
                "{The mine’s owner, [ORGANIZATION Halden], :said:it was late}. | Halden",
                "{Counsel for the owner, [ORGANIZATION Halden], :said:it was late}. | -",
                "{The state [ORGANIZATION Department of Health]:said:it was late}. | Department of Health",
                "A study released in March by the [ORGANIZATION Brae Observatory] is out. {The study:said:it was late}. | Brae Observatory",
                "The [ORGANIZATION Gendarmerie] came. [PERSON Hernán Quispe], 67, rang. {The retired miner:said:it was late}. | Hernán Quispe",
                "It lies with the [ORGANIZATION Department of Roads]. The agency will rule by May, {a spokeswoman:said:<The agency will rule by May}. | Department of Roads",
                "It lies with the [ORGANIZATION Department of Roads]. The shops will close by May, {a spokeswoman:said:<The shops will close by May}. | -",
                "In a statement, {the [ORGANIZATION Brae Board]:said:it was late}. {The statement:read:nobody rang}. | Brae Board",
                "It rained. {The [ORGANIZATION Brae Board]:said:it was late}. {The statement:read:nobody rang}. | -",
                "Half of it is lost, the [ORGANIZATION Brae Office] said in a report on Tuesday. {The study:said:it was late}. | Brae Office",
                "Half of it is lost, the [ORGANIZATION Brae Office] said in a hurry. {The study:said:it was late}. | -",
                "[ORGANIZATION Halden] disputes this; {a spokeswoman:said:it was late}. | Halden",
                "[ORGANIZATION Halden] disputes this, {a spokeswoman:said:it was late}. | -",
                "In Hale, the [ORGANIZATION Brae Board] met. {It:said:it was late}. | Brae Board",
                "[LOCATION HALE], Nov 26 (Quill Wire) - The [ORGANIZATION Brae Board] met, and {it:said:it was late}. | Brae Board",
                "{The state’s fire commissioner:said:it was late}. Fire Commissioner [PERSON Ada Brook] left. | Ada Brook",
                "Cabinet Secretary [PERSON Ada Brook] met him. {The CS:said:it was late}. | Ada Brook",
                "{The opposition [ORGANIZATION Janahit Party]:said:it was late}. | Janahit Party",
                "[PERSON Ada Brook], who sells prints, doubts it. {The dealer:said:it was late}. | Ada Brook",
                "[PERSON Ada Brook] and [PERSON Noor Hale] doubt it. {The dealer:said:it was late}. | -",
                "It fell to [PERSON Ada Brook]. {The judge:said:it was late}. | -",
                "{[PERSON Noor Hale]:said:it was near}. First in line was [PERSON Ada Brook]. {The 34-year-old:said:it was late}. | Ada Brook",
                "The trade went to [PERSON Ada Brook]. {The 34-year-old exporter:said:it was late}. | Ada Brook",
                "They blame [ORGANIZATION Halden Ltd], which sells it. {The miller:said:it was late}. | Halden Ltd",
                "The [ORGANIZATION Brae Association] shrugged. {The trade body:said:it was late}. | Brae Association",
                "The [ORGANIZATION Brae Bakery] shrugged. {The trade body:said:it was late}. | -",
                "{[ORGANIZATION Brae Council]’s roads team:said:it was late}. | Brae Council",
                "{the [ORGANIZATION Brae Union], whose secretary, [PERSON Ada Brook],:said:it was late}. | Brae Union",
            })
    void aDescriptionIsWhoTheSentencesBeforeTellOf(String marked, String speaker) {
        assertThat(speakers(marked.replace(':', '|'))).last().isEqualTo(speaker);
    }

    @Test
    void theUnionOfThoseWhomTheHeadlineTellsOfIsNamedLater() {
        assertThat(speakers(
                        "Miners will strike, {their union|said|it was late}.\n\nThe [ORGANIZATION Brae Union] met."))
                .containsExactly("Brae Union");
    }
}
