package io.sayso.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueLemmatizerTest {

    private final CueLemmatizer lemmatizer = new CueLemmatizer();

    @ParameterizedTest
    @CsvSource({
        "said, say",
        "told reporters, tell",
        "has repeatedly said, say",
        "According to, according to",
        "admitted, admit",
        "denies, deny",
        "replied, reply",
        "was quoted as saying, quote",
        "arguing, argue",
        "blasting, blast",
        "insists, insist",
        "thought, think",
        "'did not believe', believe",
        "seeing, see",
        "agreed, agree",
        "noted, note",
        "planned, plan"
    })
    void findsTheBaseForm(String cue, String lemma) {
        assertThat(lemmatizer.lemma(cue, new Span(0, cue.length()))).isEqualTo(lemma);
    }

    @Test
    void keepsAWordThatItDoesNotKnow() {
        assertThat(lemmatizer.lemma("has Zorbled", new Span(0, 11))).isEqualTo("zorbled");
    }
}
