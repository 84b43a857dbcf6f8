package io.sayso.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies called by what they are, and what their ids hold for. */
class BodiesByKindTest {

    private static Entities find(String marked) {
        MarkedText text = MarkedText.of(marked);
        return new EntityFinder().find(text.article(), text.names());
    }

    private static List<String> nominals(Entities entities) {
        return entities.list().stream()
                .flatMap(e -> e.mentions().stream()
                        .filter(m -> m.kind() == MentionKind.NOMINAL)
                        .map(m -> e.name() + "=" + m.text()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The [ORGANIZATION Fisheries Ministry] wrote. The ministry waited. | Fisheries Ministry=The ministry",
                "The [ORGANIZATION Tidal Lands Commission] met. The commission’s report is late. | Tidal Lands Commission=The commission",
                "[ORGANIZATION Brae Police] came. The police left. | Brae Police=The police",
                "[ORGANIZATION Quill Motors Inc.] grew. The company hired. | Quill Motors Inc.=The company",
                "[ORGANIZATION Quill], a shipping company from Brae, grew. The company hired. | Quill=The company",
                "[ORGANIZATION Quill] – a brewery – grew. The company hired. | Quill=The company",
                "The shipping firm [ORGANIZATION Quill] grew. The company hired. | Quill=The company",
                "[ORGANIZATION Quill] (a charity) grew. The charity hired. | Quill=The charity",
                "[ORGANIZATION Quill], a Norwegian brewery, grew. The Norwegian company hired. | Quill=The Norwegian company",
                "The [ORGANIZATION Norwegian Fisheries Ministry] wrote. The Norwegian ministry waited. | Norwegian Fisheries Ministry=The Norwegian ministry",
            })
    void bodyIsCalledByItsKind(String marked, String nominal) {
        assertThat(nominals(find(marked))).containsExactly(nominal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The [ORGANIZATION Norwegian Fisheries Ministry] wrote. The Danish ministry waited.",
                "[ORGANIZATION Quill], a brewery, and [ORGANIZATION Brae Tubes Ltd.] merged. The company is new.",
                "[ORGANIZATION Quill] grew. The company hired.",
                "[ORGANIZATION Quill], a charity, grew. The company hired.",
                "[ORGANIZATION Quill], a company secretary said, grew. The company hired.",
                "[ORGANIZATION Brae Police] came. The police officers left.",
            })
    void kindThatFitsNoneOrSeveralIsNobody(String marked) {
        assertThat(nominals(find(marked))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the [ORGANIZATION Foreign Ministry] | organization:?foreign-ministry",
                "the [ORGANIZATION Supreme Court] | organization:?supreme-court",
                "the [ORGANIZATION City Council] | organization:?city-council",
                "the [ORGANIZATION Ministry of Health] | organization:?ministry-of-health",
                "the [ORGANIZATION Harlow City Council] | organization:harlow-city-council",
                "the [ORGANIZATION Norwegian Foreign Ministry] | organization:norwegian-foreign-ministry",
                "[ORGANIZATION Quill Motors Ltd.] | organization:quill-motors",
            })
    void nameThatManyBodiesHaveIsGoodInsideTheArticleOnly(String marked, String id) {
        assertThat(find("We met " + marked + " there.").list())
                .extracting(Entity::id)
                .containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[NORP South Korean] [ORGANIZATION Foreign Ministry] | South Korean Foreign Ministry",
                "[NORP Norwegian] [ORGANIZATION Ministry of Fisheries] | Norwegian Ministry of Fisheries",
                "[LOCATION U.S.] [ORGANIZATION Army] | U.S. Army",
                "[NORP Danish] [ORGANIZATION Air Force] | Danish Air Force",
            })
    void countrysAdjectiveBelongsToTheStatesBody(String marked, String name) {
        Entities entities = find("On Monday the " + marked + " spoke.");

        assertThat(entities.list()).extracting(Entity::name).containsExactly(name);
        assertThat(entities.list()).extracting(e -> e.mentions().get(0).text()).containsExactly(name);
    }

    @Test
    void adjectiveBeforeAnotherBodyStaysANationality() {
        assertThat(find("the [NORP Norwegian] [ORGANIZATION Quill Motors]").list())
                .extracting(Entity::id)
                .containsExactly("nationality:NO", "organization:quill-motors");
        assertThat(find("a [NORP Norwegian], [ORGANIZATION Army] said").list()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[PERSON Blue Ledger], a carbon registry in Brae, opened. | organization:blue-ledger",
                "[PERSON Blue Ledger], a Network for trees, opened. | person:blue-ledger",
                "[PERSON Ada Brook], a film maker, left. | person:ada-brook",
                "[PERSON Skarn] sank. [ORGANIZATION Skarn Lines] paid. | organization:skarn-lines",
            })
    void whatTheTextCallsABodyIsNoPerson(String marked, String id) {
        assertThat(find(marked).list()).extracting(Entity::id).containsExactly(id);
    }

    @Test
    void aSurnameIsNoBodyThoughACompanyBearsIt() {
        assertThat(find("[PERSON Ada Skarn] founded [ORGANIZATION Skarn Lines]. [PERSON Skarn] left.")
                        .list())
                .extracting(Entity::id)
                .containsExactly("person:ada-skarn", "organization:skarn-lines");
    }

    @Test
    void britishAndAmericanSpellingAreOneBody() {
        List<Entity> found = find("The [ORGANIZATION Brae Tide Organisation] met the [ORGANIZATION Corran Centre]."
                        + " The [ORGANIZATION Brae Tide Organization] left.")
                .list();
        assertThat(found)
                .extracting(Entity::id)
                .containsExactly("organization:brae-tide-organization", "organization:corran-center");
        assertThat(found.get(0).mentions()).hasSize(2);
    }
}
