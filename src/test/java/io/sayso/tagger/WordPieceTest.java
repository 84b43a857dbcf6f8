package io.sayso.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordPieceTest {

    private static final WordPiece PIECES = read("[UNK]\nthe\nmin\n##ister\ncafe\n,\n“\nna\n##ive\n国\nstrasse\n##s");

    @Test
    void takesTheLongestPieceFirst() {
        assertThat(pieces("the ministers")).containsExactly("the", "min", "ister", "s");
    }

    @Test
    void pointsIntoTheOriginalTextWhateverWasFolded() {
        assertThat(pieces("Café, THE naïve")).containsExactly("Café", ",", "THE", "na", "ïve");
    }

    @Test
    void setsPunctuationAndChineseCharactersApart() {
        assertThat(pieces("“the国the")).containsExactly("“", "the", "国", "the");
    }

    @Test
    void makesAWholeWordUnknownIfOnePieceIs() {
        List<Token> tokens = PIECES.tokens("the minxyz");
        assertThat(tokens).extracting(Token::id).containsExactly(1, 0);
        assertThat(tokens.get(1).span().of("the minxyz")).isEqualTo("minxyz");
    }

    @Test
    void passesOverControlCharactersWithinAWord() {
        assertThat(pieces("t\u200Bhe\u0000")).containsExactly("t\u200Bhe");
    }

    @Test
    void countsOffsetsInUtf16CodeUnits() {
        List<Token> tokens = PIECES.tokens("😀 the");
        assertThat(tokens.get(1).span().start()).isEqualTo(3);
    }

    @Test
    void needsAPieceForTheUnknown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WordPiece(Map.of("the", 0)))
                .withMessageContaining("[UNK]")
                .withMessageContaining("1 pieces");
    }

    @Property
    void tokensAreInOrderAndNeverEmpty(@ForAll String text) {
        int end = 0;
        for (Token token : PIECES.tokens(text)) {
            assertThat(token.span().isEmpty()).isFalse();
            assertThat(token.span().end()).isGreaterThanOrEqualTo(end);
            end = token.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    private static List<String> pieces(String text) {
        return PIECES.tokens(text).stream().map(t -> t.span().of(text)).toList();
    }

    private static WordPiece read(String lines) {
        return WordPiece.read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }
}
