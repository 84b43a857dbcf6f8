package io.sayso.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    @ParameterizedTest
    @CsvSource({",100", "wide,100", "132,132", "' 80 ',80", "3,60", "9999,240"})
    void columnsComeFromTheVariable_withinReason(@Nullable String variable, int columns) {
        assertThat(Terminal.columns(variable)).isEqualTo(columns);
    }

    @Test
    void wordsAreShortenedByCharacters_notWithinOne() {
        assertThat(Table.shorten("a 😀😀😀 b", 5)).isEqualTo("a 😀😀…");
        assertThat(Table.shorten("two\n  words", 9)).isEqualTo("two words");
    }
}
