package io.sayso.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void wordsOfAnyLanguageStayAsTheyAre() {
        for (String words : new String[] {
            "news/café 新聞.txt", "a\\b \"c\" {d}", "x 😀 \ud83d\udc69\u200d\ud83d\udcbb", "soft\u00adhyphen"
        }) {
            assertThat(Printable.of(words)).isEqualTo(words);
        }
    }

    @Test
    void whatEndsALineIsEscaped() {
        assertThat(Printable.of("a\nb\rc\u000bd\u000ce\u0085f\u2028g\u2029h"))
                .isEqualTo("a\\u000ab\\u000dc\\u000bd\\u000ce\\u0085f\\u2028g\\u2029h");
    }

    @Test
    void whatSteersATerminalOrTurnsTheReadingOrderIsEscaped() {
        assertThat(Printable.of("\u001b[2J\u009b31m\u007f\b\u202etxt.exe\u2069"))
                .isEqualTo("\\u001b[2J\\u009b31m\\u007f\\u0008\\u202etxt.exe\\u2069");
    }

    @Test
    void halfASurrogatePairIsEscaped_andAWholeOneIsNot() {
        assertThat(Printable.of("\udc00 😀 \ud83d")).isEqualTo("\\udc00 😀 \\ud83d");
    }
}
