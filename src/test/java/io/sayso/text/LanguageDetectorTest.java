package io.sayso.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageDetectorTest {

    private static final Path LANGUAGES = Path.of("src/test/resources/io/sayso/text/languages");
    private static final Path ENGLISH = Path.of("src/test/resources/io/sayso/gate");

    private final LanguageDetector detector = new LanguageDetector();

    static Stream<Path> languages() throws IOException {
        return Files.list(LANGUAGES).sorted();
    }

    /** Danish and Norwegian are near enough to stand for each other: neither is English. */
    @ParameterizedTest
    @MethodSource("languages")
    void textOfAnotherLanguageIsTold(Path file) throws Exception {
        String tag = String.valueOf(file.getFileName()).replace(".txt", "");
        String found = detector.detect(Files.readString(file));

        if (List.of("da", "nb").contains(tag)) {
            assertThat(found).isIn("da", "nb");
        } else {
            assertThat(found).isEqualTo(tag);
        }
    }

    @Test
    void noEnglishArticleIsTakenForAnother_norAnyThirtyWordsOfIt() throws Exception {
        int pieces = 0;
        try (Stream<Path> files = Files.list(ENGLISH)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                String text = Files.readString(file).split("----8<----", -1)[0].replaceAll("⟦\\w+\\||⟧", "");
                assertThat(detector.detect(text)).as(file.toString()).isEqualTo("en");
                String[] words = text.split("\\s+");
                for (int i = 0; i + 30 <= words.length; i += 30) {
                    String piece = String.join(" ", List.of(words).subList(i, i + 30));
                    assertThat(detector.detect(piece)).as(piece).isIn("en", null);
                    pieces++;
                }
            }
        }
        assertThat(pieces).isGreaterThan(700);
    }

    @Test
    void aQuoteInAnotherLanguageLeavesTheArticleEnglish() throws Exception {
        String english =
                "The mayor said on Monday that the town would not pay for the quay until people had been heard. He"
                        + " spoke for an hour, and answered questions that had been put to him by the press and by those who live"
                        + " there. His words, as they were written down, were these, and they have been much repeated since: ";
        String spanish = "“No se puede construir de espaldas a la gente, y lo digo como alcalde de todos.”";
        assertThat(detector.detect(english + spanish)).isEqualTo("en");
    }

    @Test
    void whatTheFormatTellsHoldsUnlessTheTextPlainlySaysOtherwise() throws Exception {
        String german = Files.readString(LANGUAGES.resolve("de.txt"));
        String names = "Ada Brandt, Jon Vale, Else Rohde, Knut Aas";
        assertThat(detector.settle("en-GB", names)).isEqualTo("en-GB");
        assertThat(detector.settle("de-AT", german)).isEqualTo("de-AT");
        assertThat(detector.settle("en-US", german)).isEqualTo("de");
        assertThat(detector.settle(null, german)).isEqualTo("de");
        assertThat(detector.settle(null, names)).isNull();
    }

    @Test
    void aShortTextTellsNothing() {
        assertThat(detector.detect("Ja, das ist gut.")).isNull();
        assertThat(detector.detect("")).isNull();
        assertThat(detector.detect("1234 5678 ... !!!")).isNull();
    }
}
