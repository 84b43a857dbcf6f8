package io.sayso.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-25,,true",
        "2026-11-25T06:30:00Z,,true",
        "2026-11-25T06:30:01Z,,false",
        "2026-11-26,,false",
        ",2026-11-25,true",
        ",2026-11-25T06:30:00Z,true",
        ",2026-11-25T06:29:59Z,false",
        ",2026-11-24,false",
        "2026-11-25,2026-11-25,true",
        "2026-11-25T07:30:00+01:00,,true",
    })
    void bothEndsArePartOfIt(String since, String until, boolean part) {
        Period period = Period.of(since, until);
        String sortKey = "2026-11-25T06:30:00Z#press/a.txt#0001";

        assertThat((period.from() == null || sortKey.compareTo(period.from()) >= 0)
                        && (period.upTo() == null || sortKey.compareTo(period.upTo()) <= 0))
                .isEqualTo(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-02-30", "2026-11-25T25:00:00Z", "25.11.2026"})
    void whatIsNoTimeIsRefusedByName(String text) {
        assertThatThrownBy(() -> Period.of(null, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("until must be a day such as 2026-11-25")
                .hasMessageContaining("\"" + text + "\"");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsEmpty() {
        assertThat(Questions.mentions("x", Period.of("2026-11-25", "2026-11-24"))
                        .isEmpty())
                .isTrue();
    }
}
