package io.sayso.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityIdsTest {

    @ParameterizedTest
    @ValueSource(strings = {"person:ada-brook", "person:?brook", "country:KP", "nationality:FI", "organization:?board"})
    void idsAreTold(String id) {
        assertThat(EntityIds.isId(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "Ada Brook", "person: Ada", "minister: no comment", "https://a.example"})
    void namesAreNoIds(String name) {
        assertThat(EntityIds.isId(name)).isFalse();
    }

    @Test
    void aFullNameGivesTheIdsThatItMayHave() {
        assertThat(EntityIds.possible("Zoë O’Brien-Sala"))
                .contains("person:zoe-obrien-sala")
                .allMatch(EntityIds::isId);
        assertThat(EntityIds.possible("?!")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ada,ada brook,true",
        "bro,ada brook,true",
        "ada bro,ada brook,true",
        "da,ada brook,false",
        "brook ada,ada brook,false",
        "'',ada brook,false",
    })
    void aPartBeginsWithAWord(String words, String name, boolean part) {
        assertThat(EntityIds.isPart(words, name)).isEqualTo(part);
    }
}
