package io.sayso.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParserWordsTest {

    @Test
    void aTokenOfJsonIsNotQuoted_whichInSomeLanguagesIsASentence() {
        assertThat(ParserWords.ofJson("Unrecognized token '大臣在星期二辞职了': was expecting ('true' or 'false')"))
                .isEqualTo("Unrecognized token: was expecting ('true' or 'false')");
    }

    @Test
    void whereAnArrayBeganIsLeftToTheMessagesOwnPlace() {
        assertThat(ParserWords.ofJson("expected close marker for Array (start marker at [Source: REDACTED])"))
                .isEqualTo("expected close marker for Array");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "XML version \"he \"said\" so\" is not supported.|XML version what it says is not supported.",
                "The standalone document declaration value must be \"yes\" or \"no\", not \"he said\"."
                        + "|The standalone document declaration value must be \"yes\" or \"no\", not what it says.",
                "The entity \"nbsp\" was referenced.|The entity \"nbsp\" was referenced.",
                "http://www.w3.org/TR/1999/REC-xml-names-19990114#AttributeNotUnique?a&b|it breaks the rule AttributeNotUnique",
                "http://www.w3.org/TR/1999/REC-xml-names-19990114#ElementPrefixUnbound?x&x:a|prefix x is not declared",
            })
    void ofXmlTheRuleAndShortNamesAreTold(String message, String told) {
        assertThat(ParserWords.ofXml("ParseError at [row,col]:[1,9]\nMessage: " + message))
                .isEqualTo(told);
    }

    @Test
    void longNamesAreCut_characterByCharacter() {
        assertThat(ParserWords.ofXml("the matching end-tag \"</" + "x".repeat(60) + ">\"."))
                .isEqualTo("the matching end-tag \"</" + "x".repeat(38) + "...\".");
        assertThat(ParserWords.name("x" + "😀".repeat(40))).isEqualTo("x" + "😀".repeat(39) + "...");
        assertThat(ParserWords.name("x".repeat(40))).hasSize(40);
    }

    @Test
    void excerptsOfStreamsAndValuesOfHeadersAreLeftOut() {
        assertThat(ParserWords.ofStream(new IOException("chunked encoding at position 5: he said\n<-- HERE -->so")))
                .isEqualTo("chunked encoding at position 5");
        assertThat(ParserWords.ofStream(new IOException("invalid stored block lengths")))
                .isEqualTo("invalid stored block lengths");
        Exception noTime = new DateTimeParseException("Text 'he said so' could not be parsed", "he said so", 0);
        assertThat(ParserWords.ofStream(noTime)).isEqualTo("DateTimeParseException");
    }
}
