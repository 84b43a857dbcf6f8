package io.sayso.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.tagger.EntityType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies of which the tagger marked the place and the rest apart. */
class CutBodiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The [LOCATION Corran] [ORGANIZATION Water Authority] met. | Corran Water Authority",
                "The [LOCATION Brae] [LOCATION Rivers] [ORGANIZATION Secretariat] met. | Brae Rivers Secretariat",
                "The [NORP Norwegian] [ORGANIZATION Academy of Tides] met. | Norwegian Academy of Tides",
                "The [NORP Caribbean] [ORGANIZATION Kelp Company] met. | Caribbean Kelp Company",
                "The [ORGANIZATION Friends of] [LOCATION Brae] [ORGANIZATION Cathedral] met. | Friends of Brae Cathedral",
                "[LOCATION Korea] [ORGANIZATION Tidal News Agency] met. | Korea Tidal News Agency",
                "The Parents’ and [ORGANIZATION Teachers’ Forum] met. | Parents’ and Teachers’ Forum",
                "The Brae and [ORGANIZATION Corran Health Board] met. | Brae and Corran Health Board",
                "The mayor and [ORGANIZATION Corran Health Board] met. | Corran Health Board",
                "The Mayor and [ORGANIZATION Corran Health Board] met. | Corran Health Board",
                "Brae and [ORGANIZATION Corran Health Board] met. | Corran Health Board",
                "The [NORP Ruritanian] [ORGANIZATION Government] met. | Ruritanian Government",
                "[LOCATION Brae][ORGANIZATION ’s] [ORGANIZATION Tide Commission] met. | Tide Commission",
                "The [ORGANIZATION Northern Lights Trust] met. The [ORGANIZATION Trust] paid. | Northern Lights Trust",
                "The [NORP German] [ORGANIZATION Kessel Bank] grew. | Kessel Bank",
                "In [LOCATION Brae], [ORGANIZATION Water Authority] men met. | Water Authority",
                "[LOCATION Brae] [ORGANIZATION Quill] grew. | Quill",
            })
    void aBodyOfAKindIsCalledWithThePlaceRightBeforeIt(String marked, String name) {
        assertThat(bodies(marked)).extracting(Entity::name).containsExactly(name);
    }

    @Test
    void theRestAloneMeansTheSameBodyLater() {
        List<Entity> bodies = bodies("The [LOCATION Corran] [ORGANIZATION Water Authority] met."
                + "\n\nThe [ORGANIZATION Water Authority] said nothing.");
        assertThat(bodies).extracting(Entity::id).containsExactly("organization:corran-water-authority");
        assertThat(bodies.get(0).aliases()).containsExactly("Water Authority");
        assertThat(bodies.get(0).mentions()).hasSize(2);
    }

    @Test
    void theRestAloneIsNeitherBodysWhereTwoHaveIt() {
        assertThat(bodies(
                        "The [LOCATION Corran] [ORGANIZATION Water Authority] met the [LOCATION Brae] [ORGANIZATION Water"
                                + " Authority].\n\nThe [ORGANIZATION Water Authority] said nothing."))
                .extracting(Entity::id)
                .containsExactly(
                        "organization:corran-water-authority",
                        "organization:brae-water-authority",
                        "organization:?water-authority");
    }

    @Test
    void thePlaceStaysAPlace() {
        assertThat(find("The [LOCATION Corran] [ORGANIZATION Water Authority] met."))
                .filteredOn(e -> e.type() == EntityType.LOCATION)
                .extracting(Entity::name)
                .containsExactly("Corran");
    }

    private static List<Entity> bodies(String marked) {
        return Stream.of(find(marked))
                .flatMap(List::stream)
                .filter(e -> e.type() == EntityType.ORGANIZATION)
                .toList();
    }

    private static List<Entity> find(String marked) {
        MarkedText text = MarkedText.of(marked);
        return new EntityFinder().find(text.article(), text.names()).list();
    }
}
