package io.sayso.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleBodiesTest {

    private static Entity liv(String marked) {
        MarkedText text = MarkedText.of(marked);
        return new EntityFinder()
                .find(text.article(), text.names()).list().stream()
                        .filter(e -> e.name().equals("Liv Aune"))
                        .findFirst()
                        .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[PERSON Liv Aune], a spokesperson for the [ORGANIZATION Harlow Trust], spoke. | spokesperson for the Harlow Trust | organization:harlow-trust",
                "[ORGANIZATION Harlow Trust] spokesperson [PERSON Liv Aune] spoke. | Harlow Trust spokesperson | organization:harlow-trust",
                "[NORP Norwegian] [ORGANIZATION Foreign Ministry] spokesperson [PERSON Liv Aune] spoke. | Norwegian Foreign Ministry spokesperson | organization:norwegian-foreign-ministry",
                "[ORGANIZATION Quill Motors Ltd.] grew. The company's chief executive, [PERSON Liv Aune], spoke. | chief executive | organization:quill-motors",
                "[ORGANIZATION Quill]'s chief executive, [PERSON Liv Aune], spoke. | chief executive | organization:quill",
                "The [ORGANIZATION Harlow Commission] met. [PERSON Liv Aune], a member of the commission, spoke. | member of the commission | organization:harlow-commission",
                "[PERSON Liv Aune], the mayor of [LOCATION Harlow], spoke. | mayor of Harlow | location:harlow",
                "[LOCATION Norway] won. [NORP Norwegian] President [PERSON Liv Aune] spoke. | Norwegian President | country:NO",
                "[NORP Norwegian] President [PERSON Liv Aune] spoke. | Norwegian President | nationality:NO",
                "[LOCATION Norway]’s fisheries minister, [PERSON Liv Aune], spoke. | Norway’s fisheries minister | country:NO",
                "Mayor [PERSON Liv Aune] spoke. | Mayor | ",
            })
    void roleComesWithTheBodyItBelongsTo(String marked, String title, String body) {
        assertThat(liv(marked).roles()).containsExactly(new Role(title, body));
    }

    @Test
    void titlesAreTheWordsOfTheRoles() {
        assertThat(liv("Mayor [PERSON Liv Aune], chair of the [ORGANIZATION Harlow Trust], spoke.")
                        .titles())
                .containsExactly("Mayor", "chair of the Harlow Trust");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[PERSON Liv Aune], chairman of the parents’ association, spoke. | chairman of the parents’ association",
                "[PERSON Liv Aune], president of the Brae Trust reported. | president of the Brae Trust",
                "[PERSON Liv Aune], head of the harbour office explained the town. | head of the harbour office",
                "[PERSON Liv Aune], governor of Brae from 1974 to 1982, spoke. | governor of Brae",
                "[PERSON Liv Aune], a member of the choir all his life, spoke. | member of the choir",
                "[PERSON Liv Aune], today a teacher, spoke. | teacher",
                "[PERSON Liv Aune], director of the museum and of the [PERSON Bo Lind] school, spoke. | director of the museum and of the Bo Lind school",
            })
    void roleEndsWhereAClauseOrATimeBegins(String marked, String title) {
        assertThat(liv(marked).titles()).containsExactly(title);
    }

    @Test
    void bodyIsKeptWhereAnotherPlaceGivesIt() {
        assertThat(
                        liv("Chief executive [PERSON Liv Aune] spoke. [ORGANIZATION Quill]’s chief executive, [PERSON Liv Aune], left.")
                                .roles())
                .containsExactly(new Role("Chief executive", "organization:quill"));
    }
}
