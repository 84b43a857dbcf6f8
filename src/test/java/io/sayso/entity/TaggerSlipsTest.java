package io.sayso.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.tagger.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tagger was seen to get wrong, and how the finder mends it. */
class TaggerSlipsTest {

    private final EntityFinder finder = new EntityFinder();

    @Test
    void aCountrysOfficialNameIsOneNameHoweverItWasBroken() {
        List<Entity> entities =
                find("They met in the [ORGANIZATION Democratic People]’s [LOCATION Republic of Korea] on Monday.");
        assertThat(entities).hasSize(1);
        assertThat(entities.get(0).id()).isEqualTo("country:KP");
        assertThat(entities.get(0).mentions().get(0).text()).isEqualTo("Democratic People’s Republic of Korea");
    }

    @Test
    void aCountryThatTheTaggerBrokeInTwoIsOne() {
        assertThat(
                        find(
                                "They flew to the [LOCATION United] [LOCATION States] and to [LOCATION Paris], [LOCATION France]."))
                .extracting(Entity::id)
                .containsExactly("country:US", "location:paris", "country:FR");
    }

    @Test
    void anOfficialNameIsFoundThoughUntagged() {
        assertThat(find("He flew to the United Arab Emirates again."))
                .extracting(Entity::id)
                .containsExactly("country:AE");
    }

    @Test
    void aGivenNameThatWasLeftOutComesBackAfterARole() {
        List<Entity> entities = find("The report was read out by spokesperson Han [PERSON Miran] on Monday.");
        assertThat(entities).extracting(Entity::name).containsExactly("Han Miran");
    }

    @Test
    void aCapitalisedTitleIsNoGivenName() {
        assertThat(find("He was met by minister General [PERSON Varga] there."))
                .extracting(Entity::name)
                .containsExactly("Varga");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[PERSON Coun] [PERSON Ada Brook] left. | Ada Brook",
                "[PERSON Sen]. [PERSON Ada Brook] left. | Ada Brook",
                "[PERSON Republican Ada Brook] left. | Ada Brook",
                "[PERSON Taoiseach Ada Brook] left. | Ada Brook",
                "[PERSON Snr Sgt Ada Brook] left. | Ada Brook",
                "[PERSON Auntie Ada Brook] left. | Ada Brook",
                "[PERSON Dr.Ada Brook] left. | Ada Brook",
                "[PERSON Ada Brook, D-Ore]., left. | Ada Brook",
                "[PERSON Ada Brook (R-Texas)] left. | Ada Brook",
                "[PERSON Dean] [PERSON Brook] left. | Dean Brook",
            })
    void aTitleIsNoPartOfTheNameHoweverTheyWereTagged(String marked, String name) {
        assertThat(find(marked)).extracting(Entity::name).containsExactly(name);
    }

    @Test
    void aSurnameThatMayBeATitleStaysAName() {
        assertThat(find("Prices rose, says [PERSON Amartya Sen]. The economist left."))
                .extracting(Entity::name)
                .containsExactly("Amartya Sen");
    }

    @Test
    void theLetterOfAQuestionIsNoNameAndTheLetterOfSomebodyUnnamedIs() {
        assertThat(find("[PERSON Q]: Why?\n\n[PERSON X] left."))
                .extracting(Entity::name)
                .containsExactly("X");
    }

    @Test
    void aFunctionWordAloneIsNoName() {
        assertThat(find("[ORGANIZATION The] council met.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They left [PERSON Pyongyang] early. | LOCATION | Pyongyang",
                "The [PERSON Commerce Department] met. | ORGANIZATION | Commerce Department",
                "[PERSON Quill], who left, sued the [ORGANIZATION Quill Labs]. | ORGANIZATION | Quill Labs",
                "The [ORGANIZATION Historic] [LOCATION England] met. | ORGANIZATION | Historic England",
                "[PERSON Eng Wycliffe Kirui] left. | PERSON | Wycliffe Kirui",
                "The [ORGANIZATION Kurds] left. | NORP | Kurds",
                "They read the [ORGANIZATION Constitution]. | MISC | Constitution",
                "The [ORGANIZATION Constitution Party] met. | ORGANIZATION | Constitution Party",
                "The [ORGANIZATION Iraqi government] left. | NORP | Iraqi",
                "The [ORGANIZATION U.S. military] left. | LOCATION | United States",
                "The [PERSON Plaid Corran] MP left. | ORGANIZATION | Plaid Corran",
                "He heads the [ORGANIZATION Organization for Security and Co-operation] in [LOCATION Europe]. | ORGANIZATION | Organization for Security and Co-operation in Europe",
                "They study the [ORGANIZATION Cooperation Council in] [LOCATION Brae]. | ORGANIZATION | Cooperation Council",
                "The [ORGANIZATION Association of Corran] [ORGANIZATION Hauliers] met. | ORGANIZATION | Association of Corran Hauliers",
            })
    void whatIsNoPersonOrWasCutIsMendedByWhatIsKnown(String marked, EntityType type, String name) {
        assertThat(find(marked)).anySatisfy(e -> {
            assertThat(e.type()).isEqualTo(type);
            assertThat(e.name()).isEqualTo(name);
        });
    }

    @Test
    void aNounThatOnlyBeginsASentenceIsNoName() {
        assertThat(find("[ORGANIZATION Panel]: It was late. The panel left.")).isEmpty();
        assertThat(find("[ORGANIZATION Apple] met. They ate an apple at [ORGANIZATION Apple]."))
                .hasSize(1);
    }

    @Test
    void aBodyInSmallLettersIsNoName() {
        assertThat(find("The [ORGANIZATION department of education] met.")).isEmpty();
    }

    @Test
    void aStateAndAPartyAreNoPersonsName() {
        assertThat(find("The [PERSON Ohio Republican] left.")).isEmpty();
    }

    private List<Entity> find(String marked) {
        MarkedText text = MarkedText.of(marked);
        return finder.find(text.article(), text.names()).list();
    }
}
