package io.sayso.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActFinderTest {

    private static final String CONTENT = "the dam will hold";

    private final ActFinder acts = new ActFinder();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "said",
                "has repeatedly told reporters",
                "According to",
                "promised",
                "a letter by",
                "noted",
                "expressed hope",
                "voiced support for",
                "tried to explain",
                "was quick to point out",
                "seemed to suggest",
                "declined to say",
                "made it clear",
                "made no secret of",
                "wondered aloud",
                "not only said",
                "zorbled"
            })
    void wordsThatAreUtteredAreAStatement(String cue) {
        assertThat(act(cue, CONTENT, 0)).isEqualTo(Act.STATEMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "believes",
                "has long hoped",
                "plans to",
                "is expected to announce",
                "in support of",
                "opposition to",
                "openly supporting",
                "would like",
                "was worried",
                "are eager",
                "seemed",
                "seemed to believe",
                "tried to",
                "did not mention",
                "never apologized for",
                "It is unclear whether",
                "To"
            })
    void whatIsOnlyInTheMindIsAThought(String cue) {
        assertThat(act(cue, CONTENT, 0)).isEqualTo(Act.THOUGHT);
    }

    @Test
    void ownWordsInMarksWereUttered_butForPlainThinking() {
        assertThat(act("worried", "“" + CONTENT + "”", 1)).isEqualTo(Act.STATEMENT);
        assertThat(act("wants", "“" + CONTENT + "” and the town to stay", 0.6)).isEqualTo(Act.STATEMENT);
        assertThat(act("thought to herself", "“" + CONTENT + "”", 1)).isEqualTo(Act.THOUGHT);
    }

    @Test
    void aWordOrTwoInMarksAreNoSpeech() {
        assertThat(act("supports", "“Dam Two”", 1)).isEqualTo(Act.THOUGHT);
        assertThat(act("wants", "the state to “act” before the rain comes", 0.1))
                .isEqualTo(Act.THOUGHT);
    }

    @ParameterizedTest
    @CsvSource({
        "agreed, that the dam will hold, STATEMENT",
        "agreed, it will hold, STATEMENT",
        "agrees with, the mayor's plan, THOUGHT",
        "accepts, the mayor's plan, THOUGHT"
    })
    void theContentDecidesWhereTheCueCanBeEither(String cue, String content, Act act) {
        assertThat(act(cue, content, 0)).isEqualTo(act);
    }

    @Test
    void aQuoteWithoutCueIsAStatement() {
        assertThat(acts.of(CONTENT, null, List.of(new Span(0, CONTENT.length())), 0))
                .isEqualTo(Act.STATEMENT);
    }

    private Act act(String cue, String content, double quotedShare) {
        String text = cue + " " + content;
        Span contentSpan = new Span(cue.length() + 1, text.length());
        return acts.of(text, new Span(0, cue.length()), List.of(contentSpan), quotedShare);
    }
}
