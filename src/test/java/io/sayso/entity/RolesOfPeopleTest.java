package io.sayso.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles, descriptions by role, and who they mean. */
class RolesOfPeopleTest {

    private static final EntityFinder FINDER = new EntityFinder();

    private static Entities find(String marked) {
        MarkedText text = MarkedText.of(marked);
        return FINDER.find(text.article(), text.names());
    }

    private static Entity only(Entities entities, String name) {
        return entities.list().stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> nominals(Entity entity) {
        return entity.mentions().stream()
                .filter(m -> m.kind() == MentionKind.NOMINAL)
                .map(Mention::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Yesterday Norwegian Fisheries Minister [PERSON Ola Brekke] spoke. | Norwegian Fisheries Minister",
                "Norwegian Prime Minister [PERSON Ola Brekke] spoke. | Norwegian Prime Minister",
                "[PERSON Fisheries Minister Ola Brekke] spoke. | Fisheries Minister",
                "A letter from former deputy fisheries minister [PERSON Ola Brekke] came. | former deputy fisheries minister",
                "Then Harlow Police Department spokesman [PERSON Ola Brekke] spoke. | Harlow Police Department spokesman",
                "Founder and chief executive [PERSON Ola Brekke] spoke. | Founder and chief executive",
                "U.S. Secretary of State [PERSON Ola Brekke] spoke. | U.S. Secretary of State",
                "President of Norway [PERSON Ola Brekke] spoke. | President of Norway",
                "Gen. [PERSON Ola Brekke] spoke. | Gen.",
                "Professor Dr. [PERSON Ola Brekke] spoke. | Professor",
                "[PERSON Ola Brekke], a spokesperson for the Harlow Trust, spoke. | spokesperson for the Harlow Trust",
                "[PERSON Ola Brekke], 45, chief executive of Quill, spoke. | chief executive of Quill",
                "[PERSON Ola Brekke], who is the mayor of Harlow, spoke. | mayor of Harlow",
                "It rains, said [PERSON Ola Brekke], a nurse who works nights. | nurse",
                "[PERSON Ola Brekke] – the secretary of state – spoke. | secretary of state",
                "The mayor of the town, [PERSON Ola Brekke], spoke. | mayor of the town",
                "The firm's chief executive, [PERSON Ola Brekke], spoke. | chief executive",
                "Norway's fisheries minister, [PERSON Ola Brekke], spoke. | Norway's fisheries minister",
            })
    void titleIsTakenAsWritten(String marked, String title) {
        assertThat(only(find(marked), "Ola Brekke").titles()).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[PERSON Ola Brekke], the minister said, was late.",
                "[PERSON Ola Brekke], like any mayor, was late.",
                "In a letter that the minister told the paper of, [PERSON Ola Brekke] was late.",
                "Mr. [PERSON Ola Brekke] was late.",
                "The minister's friend [PERSON Ola Brekke] was late.",
            })
    void wordsBesideANameAreNotAlwaysItsTitle(String marked) {
        assertThat(only(find(marked), "Ola Brekke").titles()).isEmpty();
    }

    @Test
    void roleThatIsAFirstNameTooStaysInTheName() {
        assertThat(find("[PERSON Dean Halloway] rowed.").list())
                .extracting(Entity::name)
                .containsExactly("Dean Halloway");
    }

    @Test
    void ministerIsTheOnlyMinister() {
        Entity minister = only(
                find(
                        "Norway’s top diplomat flew in. Foreign Minister [PERSON Ola Brekke] spoke. The Norwegian minister left. “No,” the minister said."),
                "Ola Brekke");

        assertThat(nominals(minister))
                .containsExactly("Norway’s top diplomat", "The Norwegian minister", "the minister");
        assertThat(minister.titles())
                .containsExactly("Norway’s top diplomat", "Foreign Minister", "The Norwegian minister");
    }

    @Test
    void ministerIsNobodyWhereTwoAreNamed() {
        Entities entities = find(
                "Finance Minister [PERSON Ola Brekke] and Defence Minister [PERSON Liv Aune] met. The minister left.");

        assertThat(entities.list()).flatExtracting(RolesOfPeopleTest::nominals).isEmpty();
    }

    @Test
    void countryDecidesBetweenTwoMinisters() {
        Entities entities = find(
                "Norwegian Foreign Minister [PERSON Ola Brekke] met Danish Foreign Minister [PERSON Liv Aune]. "
                        + "Denmark's foreign minister left; the Norwegian minister stayed; the Swedish minister slept.");

        assertThat(nominals(only(entities, "Ola Brekke"))).containsExactly("the Norwegian minister");
        assertThat(nominals(only(entities, "Liv Aune"))).containsExactly("Denmark's foreign minister");
    }

    @Test
    void nobodyIsTheMinisterOfTwoCountries() {
        Entities entities =
                find("Foreign Minister [PERSON Ola Brekke] waited. The Danish minister met the Swedish minister.");

        assertThat(nominals(only(entities, "Ola Brekke"))).isEmpty();
    }

    @Test
    void placeOfTheOfficeMustBeTheSame() {
        Entities entities = find(
                "[PERSON Ola Brekke], the mayor of Harlow, met a fisherman. The mayor of Brae was ill. Harlow's mayor sang.");

        assertThat(nominals(only(entities, "Ola Brekke"))).containsExactly("Harlow's mayor");
    }

    @Test
    void spokeswomanIsASpokespersonButNoMan() {
        Entities entities = find(
                "Police spokesperson [PERSON Liv Aune] and fire service spokesman Mr. [PERSON Ola Brekke] came. The spokeswoman spoke.");

        assertThat(nominals(only(entities, "Liv Aune"))).containsExactly("The spokeswoman");
    }

    @Test
    void primeMinisterIsNotCalledTheMinister() {
        Entities entities = find("Prime Minister [PERSON Liv Aune] came. The minister left. The premier stayed.");

        assertThat(nominals(only(entities, "Liv Aune"))).containsExactly("The premier");
    }

    @Test
    void officeThatSomebodyIsToGetIsNobody() {
        Entities entities = find("Mayor [PERSON Liv Aune] came. Nobody thought that a baker could become the mayor.");

        assertThat(nominals(only(entities, "Liv Aune"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Headteacher [PERSON Liv Aune] came. The headteacher left. | The headteacher",
                "[PERSON Liv Aune], the head teacher of Brae School, came. The headteacher left. | The headteacher",
                "[PERSON Liv Aune] (45) came. The 45-year-old left. | The 45-year-old",
                "[PERSON Liv Aune], who is 45, came. The 45-year-old left. | The 45-year-old",
                "[PERSON Liv Aune], aged 45, came. The 45-year-old left. | The 45-year-old",
                "The 45-year-old [PERSON Liv Aune] came. Then the 45-year-old left. | the 45-year-old",
                "A 45-year-old nurse, [PERSON Liv Aune], came. Then the 45-year-old left. | the 45-year-old",
                "A letter of 45-year-old nurse [PERSON Liv Aune] came. Then the 45-year-old left. | the 45-year-old",
            })
    void personIsCalledByWorkOrAge(String marked, String nominal) {
        assertThat(nominals(only(find(marked), "Liv Aune"))).containsExactly(nominal);
    }

    @Test
    void ageBehindANameTellsWhoTheFortyFiveYearOldIs() {
        Entities entities = find("[PERSON Liv Aune], 45, and [PERSON Ola Brekke], 51, rowed. The 45-year-old won.");

        assertThat(nominals(only(entities, "Liv Aune"))).containsExactly("The 45-year-old");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "foreign minister | Deputy Foreign Minister of Norway | false",
                "minister | Deputy Foreign Minister | true",
                "spokeswoman | spokesperson for the ministry | true",
                "president | vice president | false",
                "general | attorney general | false",
                "secretary | Secretary of State | true",
                "police spokesman | ministry spokesman | false",
                "former minister | Finance Minister | true",
                "chief executive | Founder and chief executive of Quill | false",
            })
    void descriptionFitsATitle(String description, String title, boolean fits) {
        assertThat(new Roles().fits(description, title)).isEqualTo(fits);
    }
}
