package io.sayso.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageJudgeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We will not be moved by this.”",
                "“It was cold, and nobody came,” and that was that.",
                "“There is more to come”, he thought."
            })
    void takesSentencesForSpeech(String text) {
        assertThat(isSpeech(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the “so-called peace plan for the region” failed",
                "“The Long Road to the Sea,” her second novel",
                "Dwayne “The Rock” Mills",
                "“No way.”",
                "“one of the old group of nine” members"
            })
    void takesScareQuotesTitlesAndNicknamesForNone(String text) {
        assertThat(isSpeech(text)).isFalse();
    }

    private static boolean isSpeech(String text) {
        return new PassageJudge(text).isSpeech(PassageFitterTest.scan(text).get(0));
    }
}
