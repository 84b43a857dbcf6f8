package io.sayso.store;

import static io.sayso.store.Samples.quote;
import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.quote.QuoteKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsKeyTest {

    private static final String WORDS = "“We don’t build on the north quay.”";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"We don't build on the north quay,\"",
                "« We DON’T build, on the north   quay »",
                "‘We don’t build on the\u00a0north quay…’",
                "We don’t build on the ｎｏｒｔｈ quay",
            })
    void theSameWordsMeetHoweverTheyArePrinted(String other) {
        assertThat(key(QuoteKind.DIRECT, other))
                .isEqualTo(key(QuoteKind.DIRECT, WORDS))
                .isNotNull();
    }

    @Test
    void otherWordsDoNotMeet() {
        assertThat(key(QuoteKind.DIRECT, "“We do build on the north quay.”"))
                .isNotEqualTo(key(QuoteKind.DIRECT, WORDS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the city’s planners “don’t build on the north quay”, ever",
                "he added that we \"don't build on the north quay\"",
                "as the planners’ rule says, they ‘don’t build on the north quay’ now",
                "they 'don't build on the north quay'",
                "they „don’t build on the north quay“",
            })
    void ofAMixedQuoteOnlyTheWordsInMarksCount(String mixed) {
        assertThat(key(QuoteKind.MIXED, mixed)).isEqualTo(key(QuoteKind.DIRECT, "“don’t build on the north quay”"));
    }

    @Test
    void aMixedQuoteWhoseMarksAreNotFoundCountsWhole() {
        assertThat(key(QuoteKind.MIXED, "we don’t “build on the north quay"))
                .isEqualTo(key(QuoteKind.DIRECT, "We don’t build on the north quay"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"“Yes, of course.”", "“Very proud of her.”", "“…”"})
    void fewWordsHaveNoKey(String words) {
        assertThat(key(QuoteKind.DIRECT, words)).isNull();
    }

    @Test
    void fiveWordsHaveAKeyOf128Bits() {
        assertThat(key(QuoteKind.DIRECT, "“Very proud of her today.”")).matches("WORDS#[0-9a-f]{32}");
    }

    @Test
    void vowelSignsStayWithTheirLetters() {
        assertThat(WordsKey.normalise("हिन्दी में, कहा")).isEqualTo("हिन्दी में कहा");
    }

    @Test
    void aVeryLongPassageDoesNotUseUpTheStack() {
        String passage = "‘" + "we don’t build ".repeat(50_000) + "’";

        assertThat(key(QuoteKind.MIXED, "he says " + passage)).isEqualTo(key(QuoteKind.DIRECT, passage));
    }

    private static @Nullable String key(QuoteKind kind, String text) {
        return WordsKey.of(quote(kind, text), text);
    }
}
