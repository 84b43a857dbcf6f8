package io.sayso.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.tagger.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies of a state that stand in small letters. */
class StateBodiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The [NORP Kazakh] foreign ministry met. | Kazakh foreign ministry | organization:kazakh-foreign-ministry",
                "[LOCATION Kazakhstan]’s foreign ministry met. | Kazakhstan’s foreign ministry | organization:kazakh-foreign-ministry",
                "[LOCATION Ontario]'s environment ministry met. | Ontario's environment ministry | organization:ontario-environment-ministry",
                "The finance ministry met. | finance ministry | organization:?finance-ministry",
                "The ministry of water met. | ministry of water | organization:?ministry-of-water",
                "[NORP Kazakh] police met. | Kazakh police | organization:kazakh-police",
                "[LOCATION Bradford] council met. | Bradford council | organization:bradford-council",
            })
    void aStatesBodyIsOneByItsCountryAndItsOffice(String marked, String name, String id) {
        assertThat(bodies(marked)).extracting(Entity::name).containsExactly(name);
        assertThat(bodies(marked)).extracting(Entity::id).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The [NORP Kazakh] police officer met. | 0",
                "A [NORP Kazakh] ministry met. | 0",
                "The ministry met. | 0",
                "[LOCATION Bradford] council leader met. | 0",
                "He accused the ministry of flooding the market. | 0",
                "[LOCATION Brae] government forces met. | 0",
            })
    void whatOnlyBelongsToOneIsNone(String marked, int bodies) {
        assertThat(bodies(marked)).hasSize(bodies);
    }

    @Test
    void theSameBodyInCapitalsIsOneWithIt() {
        List<Entity> bodies = bodies("The [ORGANIZATION Ministry of Finance] met. The finance ministry left.");
        assertThat(bodies).hasSize(1);
        assertThat(bodies.get(0).mentions())
                .extracting(Mention::kind)
                .containsExactly(MentionKind.NAME, MentionKind.NOMINAL);
    }

    @Test
    void twoCountriesMinistriesAreTwo() {
        assertThat(bodies("The [NORP Kazakh] foreign ministry met the [NORP Georgian] foreign ministry."))
                .extracting(Entity::id)
                .containsExactly("organization:kazakh-foreign-ministry", "organization:georgian-foreign-ministry");
    }

    @Test
    void theCountryStaysAMentionOfItsOwn() {
        MarkedText text = MarkedText.of("The [NORP Kazakh] foreign ministry met.");
        assertThat(new EntityFinder().find(text.article(), text.names()).list())
                .extracting(Entity::id)
                .containsExactly("nationality:KZ", "organization:kazakh-foreign-ministry");
    }

    private static List<Entity> bodies(String marked) {
        MarkedText text = MarkedText.of(marked);
        return new EntityFinder()
                .find(text.article(), text.names()).list().stream()
                        .filter(e -> e.type() == EntityType.ORGANIZATION)
                        .toList();
    }
}
