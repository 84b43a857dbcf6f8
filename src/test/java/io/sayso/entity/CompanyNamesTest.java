package io.sayso.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.tagger.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Companies whose names the tagger cut, or took for a place or a person; and places that it took for people. */
class CompanyNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[ORGANIZATION Hearthway] Senior Partners met. | Hearthway Senior Partners",
                "[PERSON Hearthway] Senior Partners met. | Hearthway Senior Partners",
                "[ORGANIZATION Halden] [ORGANIZATION Foods] met. | Halden Foods",
                "[ORGANIZATION Brae Transit Local] 318 met. | Brae Transit Local 318",
                "[ORGANIZATION Hearthway] Senior Minister met. | Hearthway",
                "[ORGANIZATION Halden Hearing] A/S met. | Halden Hearing A/S",
                "[LOCATION Brae] Police met. | Brae Police",
                "[ORGANIZATION Halden Homes] [ORGANIZATION Private Limited] met. | Halden Homes Private Limited",
                "[ORGANIZATION Halden Foods] Mining met. | Halden Foods",
                "[ORGANIZATION Brae Transit] 318 met. | Brae Transit",
            })
    void aCompanysNameGoesOnToTheWordThatEndsCompaniesNames(String marked, String name) {
        assertThat(entities(marked))
                .filteredOn(e -> e.type() == EntityType.ORGANIZATION)
                .extracting(Entity::name)
                .containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[PERSON Halden Labs] met.",
                "[PERSON Salar Halden], which runs a plant, met.",
                "[PERSON HaldenGrid] met.",
                "[PERSON Halden] said the pump failed. The Perth-based company apologised.",
                "The mine’s owner, [PERSON Salar Halden], said the pump failed. The company apologised.",
                "[PERSON Salar Halden] was fined. Shares of [ORGANIZATION Salar Halden AG] fell.",
            })
    void whatOnlyACompanyCanBeIsNoPerson(String marked) {
        assertThat(entities(marked)).extracting(Entity::type).containsExactly(EntityType.ORGANIZATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[PERSON Ada Labs] met. | Ada Labs",
                "[PERSON McBride] met. | McBride",
                "[PERSON Salar Halden] said the pump failed. The company apologised. | Salar Halden",
                "[PERSON Ada Halden of Perth] met. | Ada Halden",
                "[PERSON Ada of Perth] met. | Ada of Perth",
            })
    void aPersonStaysOne(String marked, String name) {
        assertThat(entities(marked)).extracting(Entity::name).containsExactly(name);
        assertThat(entities(marked)).extracting(Entity::type).containsExactly(EntityType.PERSON);
    }

    @Test
    void theLevelOfGovernmentInSmallLettersIsNoPartOfABodysName() {
        assertThat(entities("The [ORGANIZATION state Department of Health] met."))
                .extracting(Entity::name)
                .containsExactly("Department of Health");
    }

    @Test
    void aFullNameOfAPersonIsNoCompanysBeginning() {
        assertThat(entities("[PERSON Ann Quill] Foods met."))
                .extracting(Entity::name)
                .containsExactly("Ann Quill");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[LOCATION Southvale] denied it. | 2",
                "People in [LOCATION Southvale] denied it. | 1",
            })
    void aPlaceWhereNobodyIsIsTheCompanyThatBeginsSo(String marked, int mentions) {
        List<Entity> found = entities("[ORGANIZATION Southvale Water] was fined. " + marked);
        assertThat(found.get(0).name()).isEqualTo("Southvale Water");
        assertThat(found.get(0).mentions()).hasSize(mentions);
    }

    @ParameterizedTest
    @CsvSource({
        "It was built in [PERSON Jabalpur] last year., LOCATION",
        "It was built near [PERSON Jabalpur] last year., LOCATION",
        "It was built by [PERSON Jabalpur] last year., PERSON",
        "They have trust in [PERSON Jabalpur] now., PERSON",
        "They live in [PERSON Jabalpur]’s house now., PERSON"
    })
    void aPersonInWhomSomethingIsIsAPlace(String marked, EntityType type) {
        assertThat(entities(marked)).extracting(Entity::type).containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource({
        "The [ORGANIZATION works] council met.",
        "The gel [ORGANIZATION boscatrine] was sold.",
        "He runs a [LOCATION store] there."
    })
    void aNounInSmallLettersIsNoName(String marked) {
        assertThat(entities(marked)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[LOCATION Nenita Sulit], 57, sat down. | PERSON",
                "[LOCATION San Felipe], 57 miles away, slept. | LOCATION",
                "Sitting down was [LOCATION Nenita Sulit], 57. She left. | PERSON",
            })
    void whoHasAnAgeIsAPerson(String marked, EntityType type) {
        assertThat(entities(marked)).extracting(Entity::type).containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource({"Atty. [PERSON Ada Brook] met.", "[PERSON Ka Ada Brook] met.", "[PERSON SP Ada Brook] met."})
    void aFormOfAddressIsNoPartOfTheName(String marked) {
        assertThat(entities(marked)).extracting(Entity::name).containsExactly("Ada Brook");
    }

    private static List<Entity> entities(String marked) {
        MarkedText text = MarkedText.of(marked);
        return new EntityFinder().find(text.article(), text.names()).list();
    }
}
