package io.sayso.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymsTest {

    private static List<String> ids(String marked) {
        MarkedText text = MarkedText.of(marked);
        return new EntityFinder()
                .find(text.article(), text.names()).list().stream()
                        .map(Entity::id)
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The [ORGANIZATION Fenland Rivers Agency] (FERA) met. [ORGANIZATION FERA] said no.",
                "The [ORGANIZATION Fenland Rivers Agency] (the “FERA”) met. [ORGANIZATION FERA] said no.",
                "[ORGANIZATION FERA] (the [ORGANIZATION Fenland Rivers Agency]) met.",
                "The [ORGANIZATION Fenland Rivers Agency], known as [ORGANIZATION FERA], met.",
                "The [ORGANIZATION Fenland Rivers Agency], better known by its initials [ORGANIZATION FERA], met.",
                "The [ORGANIZATION Fenland Rivers Agency], or [ORGANIZATION FERA], met.",
                "“We like the [ORGANIZATION FERA],” the initials of the [ORGANIZATION Fenland Rivers Agency], he said.",
                "The [ORGANIZATION FERA], short for [ORGANIZATION Fenland Rivers Agency], met.",
                "[ORGANIZATION FERA], which stands for [ORGANIZATION Fenland Rivers Agency], met.",
                "[ORGANIZATION FERA] is the acronym of the body’s full name, the [ORGANIZATION Fenland Rivers Agency].",
            })
    void acronymThatTheTextGivesIsTheBody(String marked) {
        assertThat(ids(marked)).containsExactly("organization:fenland-rivers-agency");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The [ORGANIZATION Fenland Rivers Agency], or [ORGANIZATION GNOX], met.",
                "[ORGANIZATION FERA] met. It is short for time. The [ORGANIZATION Fenland Rivers Agency] left.",
                "[ORGANIZATION FERA] and the [ORGANIZATION Fenland Rivers Agency] met.",
            })
    void otherCapitalsBesideANameAreAnotherBody(String marked) {
        assertThat(ids(marked)).hasSize(2);
    }
}
