package io.sayso.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class WordListTest {

    @Test
    void leavesOutCommentsAndBlankLines() {
        assertThat(WordList.lines(WordListTest.class, "words.txt")).containsExactly("one", "two words");
    }

    @Test
    void namesAFileThatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WordList.lines(WordListTest.class, "none.txt"))
                .withMessageContaining("none.txt");
    }
}
