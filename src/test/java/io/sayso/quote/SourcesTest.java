package io.sayso.quote;

import static io.sayso.quote.MarkedQuotes.speakers;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who the words of a source are. */
class SourcesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norwegian Foreign Minister Ola Brekke | Ola Brekke",
                "Brekke's spokesman | -",
                "Liv Aune, a spokeswoman for Quill Motors | Liv Aune",
                "Brekke campaign manager Liv Aune | Liv Aune",
                "A spokesman for Brae Tubes | Brae Tubes",
                "a friend of Liv Aune | -",
                "An aide to Senator Liv Aune | -",
                "A spokesman for Mr. Brekke | -",
                "The mother of Liv Aune | -",
                "The captain of the ferry Liv Aune | -",
                "The minister of trade Liv Aune | Liv Aune",
                "The Norwegian minister | Ola Brekke",
                "Quill Motors workers | -",
                "the Brekke campaign | -",
                "Quill Motors spokespeople | Quill Motors",
                "Liv Aune herself | Liv Aune",
                "Oslo | Oslo",
                "Ola Brekke and Liv Aune | Ola Brekke & Liv Aune",
                "Quill Motors and Brae Tubes | Quill Motors & Brae Tubes",
                "the poll | -",
            })
    void aSourceIsWhoHeadsIt(String source, String speakers) {
        String marked = source.replace("Ola Brekke", "[PERSON Ola Brekke]")
                .replace("Liv Aune", "[PERSON Liv Aune]")
                .replaceAll("(?<!Ola )Brekke(?!])", "[PERSON Brekke]")
                .replace("Norwegian", "[NORP Norwegian]")
                .replace("Quill Motors", "[ORGANIZATION Quill Motors]")
                .replace("Brae Tubes", "[ORGANIZATION Brae Tubes]")
                .replace("Oslo", "[LOCATION Oslo]");
        assertThat(speakers(
                        "[NORP Norwegian] Foreign Minister [PERSON Ola Brekke] met [PERSON Liv Aune] of [ORGANIZATION Quill"
                                + " Motors].\n\n{" + marked + "|said|the plant would close}."))
                .containsExactly(speakers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the glaciologist | Ines Huaman",
                "the institute | Quispe Institute",
                "The institute's glaciologist | Ines Huaman",
                "the farmer | Gerald Pike",
                "The police | -",
                "the minister | -",
                "A farmer | -",
                "farmers | -",
                "the deal | -",
            })
    void aDescriptionIsWhoWasIntroducedSo(String source, String speaker) {
        assertThat(speakers(
                        "[PERSON Ines Huaman], a glaciologist at the [ORGANIZATION Quispe Institute], walked up the ice with"
                                + " farmer [PERSON Gerald Pike], who heard of the deal.\n\n{"
                                + source
                                + "|said|the snow was dark}."))
                .containsExactly(speaker);
    }

    @Test
    void aWitnessThatNobodyNamedStaysUnnamed() {
        assertThat(
                        speakers(
                                "[PERSON Ada Brook], a witness to the flood, left. {Another witness|said|the river was high}. {The witness|added|it was cold}."))
                .containsExactly("-", "-");
    }

    @Test
    void whoIsTheNameBeforeIt() {
        assertThat(speakers("[PERSON Tom Varga] met [PERSON Ada Brook], {who|said|the river was high}."))
                .containsExactly("Ada Brook");
    }

    @Test
    void theWriterIsNobodyAndTheAnswerIsTheOnesWhoSpokeBefore() {
        assertThat(
                        speakers(
                                "“Sit down,” {[PERSON Ada Brook]|says|“Sit down,”}.\n\n“Why?” {I|ask|“Why?”}.\n\n“It is a long story to tell.”"))
                .containsExactly("Ada Brook", "-", "Ada Brook");
    }

    @Test
    void twoWhoSpeakInTurnAreHeardInTurn() {
        assertThat(
                        speakers(
                                "“You lied to all of us,” {[PERSON Tom Varga]|said|“You lied to all of us,”}.\n\n“Never,” {[PERSON Ada Brook]|replied|“Never,”}.\n\n“You lied to us twice.”\n\n“You can count, it seems.”"))
                .containsExactly("Tom Varga", "Ada Brook", "Tom Varga", "Ada Brook");
    }

    @Test
    void itIsTheBodyThatBeginsTheSentenceBefore() {
        assertThat(
                        speakers(
                                "{[ORGANIZATION Brae Tubes]|said|work would stop}. The [ORGANIZATION Metal Union] met on Monday. {It|said|nobody was told}."))
                .containsExactly("Brae Tubes", "Metal Union");
    }

    @Test
    void theyAreThePairOfTheSentenceBefore() {
        assertThat(speakers("[PERSON Ada Brook] and [PERSON Tom Varga] left for Perth. {They|say|the data is sound}."))
                .containsExactly("Ada Brook & Tom Varga");
    }

    @Test
    void pronounsInBetweenKeepSomebodyInView() {
        assertThat(speakers(
                        "[PERSON Robert Hale] was a friend of [PERSON Thomas Varga]. He studied law. He met [PERSON William Aune] there."
                                + " {He|said|the law was an ass}."))
                .containsExactly("Robert Hale");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the trade group [ORGANIZATION Lodewave] | Lodewave",
                "Smelter group [ORGANIZATION Lodewave] | Lodewave",
                "The company, [ORGANIZATION Lodewave], | Lodewave",
                "The [ORGANIZATION Lodewave] union | Lodewave",
                "[LOCATION Kenya]'s [ORGANIZATION Lodewave] | Lodewave",
                "The [ORGANIZATION Lodewave] agency | -",
                "Lima-based news agency [ORGANIZATION Lodewave] | Lodewave",
                "A buyer of [ORGANIZATION Lodewave] | -",
                "A study published in [ORGANIZATION Lodewave] | -",
                "[ORGANIZATION Lodewave] officials | -",
                "The [LOCATION Kenya] government | -",
            })
    void aNounBesideABodysNameMayCallTheSameBody(String source, String speaker) {
        assertThat(speakers("Prices rose.\n\n{" + source + "|said|the mill would close}."))
                .containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The [LOCATION Corran] [ORGANIZATION Water Authority] | Corran Water Authority",
                "A spokeswoman for the [LOCATION Corran] [ORGANIZATION Water Authority] | Corran Water Authority",
                "[LOCATION Corran] [ORGANIZATION Water Authority], which runs the dam, | Corran Water Authority",
                "A buyer from the [LOCATION Corran] [ORGANIZATION Water Authority] | -",
            })
    void aBodyWhoseNameTheTaggerCutSpeaksByItsWholeName(String source, String speaker) {
        assertThat(speakers("Prices rose.\n\n{" + source + "|said|the dam would hold}."))
                .containsExactly(speaker);
    }

    @Test
    void itIsTheBodyWhoseNameTheTaggerCutAndNotThePlaceInIt() {
        assertThat(speakers(
                        "The [LOCATION Upper Corran Valley] [ORGANIZATION Water Authority] met on Monday. {It|said|the dam"
                                + " would hold}."))
                .containsExactly("Upper Corran Valley Water Authority");
    }

    @Test
    void aSpokesmanWithoutABodySpeaksForTheOneBefore() {
        assertThat(
                        speakers(
                                "[ORGANIZATION Harlow Water Board] denied it. {A spokesman|said|the pipes were new}.\n\n{A spokesman|said|nobody rang}."))
                .containsExactly("Harlow Water Board", "-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[PERSON Wendel Oake] left with his sister, [PERSON Sorrel]. | She | Sorrel",
                "[PERSON Wendel Oake] met [PERSON Tamsel Birk], a mother of two. | She | Tamsel Birk",
                "Dame [PERSON Tamsel Birk] met [PERSON Wendel Oake]. | He | Wendel Oake",
                "The landlady of the Old Boat, [PERSON Tamsel Birk], lost trade. | She | Tamsel Birk",
                "Among those who queued was [PERSON Tamsel Birk]. | She | Tamsel Birk",
                "[PERSON Tamsel Birk] runs. Her father sold coal. | He | -",
                "[PERSON Tamsel Birk] runs. Her father sold coal. | She | Tamsel Birk",
                "[PERSON Wendel Oake] and [PERSON Robert Hale] waited. The driver climbed out. | He | -",
            })
    void aPronounIsOfWhoeverTheNounsBesideTheNameAllow(String before, String pronoun, String speaker) {
        assertThat(speakers(before + " {" + pronoun + "|said|the road was shut}."))
                .containsExactly(speaker);
    }

    @Test
    void aPronounAfterSomebodyUnnamedIsNobody() {
        assertThat(speakers(
                        "[PERSON Wendel Oake] left early. {One envoy|said|the talks were dead}. {He|asked|for tea}."))
                .containsExactly("-", "-");
    }

    @Test
    void theFormOfAddressTellsNamesakesApart() {
        assertThat(speakers(
                        "Mr. [PERSON Fane Rowley] and Mrs. [PERSON Tess Rowley] stood. So did [PERSON Ada Rowley].\n\n"
                                + "{Mrs. [PERSON Rowley]|said|the vote was near}."))
                .containsExactly("Tess Rowley");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[ORGANIZATION Quill], a carbon registry in Brae, opened. | The registry | Quill",
                "The carbon registry [ORGANIZATION Quill] opened. | The registry | Quill",
                "The [ORGANIZATION Quill] registry opened. | The registry | Quill",
                "[ORGANIZATION Quill] took the registry to court. | The registry | -",
                "[PERSON Ada Brook] of [ORGANIZATION Brae University] was not part of the team. | The team | -",
                "The [ORGANIZATION Office of Tram Safety] met. | The regulator | Office of Tram Safety",
                "[ORGANIZATION Brae Rail] met the [ORGANIZATION Office of Tram Safety]. | The company | Brae Rail",
                "[ORGANIZATION Quill Foods] met the [ORGANIZATION Brae Hospital Trust]. | The company | Quill Foods",
                "[ORGANIZATION Brae Water] met the [ORGANIZATION Corran Union]. | The utility | Brae Water",
            })
    void aBodyIsCalledWhatItsNameOrTheWordsBesideItSay(String before, String source, String speaker) {
        assertThat(speakers(before + "\n\n{" + source + "|said|the pipes were new}."))
                .containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[NORP Malaysian] chip packager [ORGANIZATION Lodewave] | Lodewave",
                "Chip packager [ORGANIZATION Lodewave] | Lodewave",
                "The teacher [ORGANIZATION Lodewave] | -",
                "The [ORGANIZATION Lodewave]’s [LOCATION Brae] branch | Lodewave",
                "The [ORGANIZATION Lodewave]’s buyers | -",
                "An engineer who saw the wreck, Dr [PERSON Ada Brook], | Ada Brook",
                "An engineer who saw the wreck with [PERSON Ada Brook] | -",
                "The [LOCATION Brae] [ORGANIZATION Tide Board] | Brae Tide Board",
            })
    void aSourceIsNamedByWhatItLeadsUpTo(String source, String speaker) {
        assertThat(speakers("Prices rose.\n\n{" + source + "|said|the mill would close}."))
                .containsExactly(speaker);
    }

    @Test
    void aNationalityAloneIsWhoIsInView() {
        assertThat(speakers(
                        "[PERSON Ada Brook] met [PERSON Katrin Sauer]. [PERSON Katrin Sauer] will take charge. {The [NORP"
                                + " German]|said|it was late}."))
                .containsExactly("Katrin Sauer");
    }

    @Test
    void theCompanyIsRatherTheOneThatTheArticleIsAbout() {
        assertThat(speakers("[ORGANIZATION Hedda Foods] fell. [ORGANIZATION Hedda Foods] makes cheese."
                        + "\n\n[ORGANIZATION Hedda Foods] sold a mill. [PERSON Ada Brook] works at [ORGANIZATION Quill Foods]."
                        + "\n\n{The company|sees|lower prices}."))
                .containsExactly("Hedda Foods");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A bus company | Quill Coaches",
                "A teacher | Ada Brook",
                "Teacher | Ada Brook",
                "The teacher | Ada Brook",
                "Teachers | -",
                "Another teacher | -",
                "A spokesman | -",
                "A cook | -",
            })
    void aDescriptionThatOpensAnArticleIsWhoIsNamedSoBelow(String source, String speaker) {
        assertThat(speakers("{" + source + "|denied|that the road was shut}."
                        + "\n\n[PERSON Ada Brook], a teacher, had waited for [ORGANIZATION Quill Coaches]."))
                .containsExactly(speaker);
    }

    @Test
    void theReportingAgencyIsNotTheCompany() {
        assertThat(speakers("LIMA ([ORGANIZATION Meridian News]) - [ORGANIZATION Hedda Foods] fell.\n\n"
                        + "{The company|sees|lower prices}."))
                .containsExactly("Hedda Foods");
    }
}
