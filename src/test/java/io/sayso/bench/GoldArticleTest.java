package io.sayso.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sayso.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldArticleTest {

    private static final String LINE = "\n----8<----\n1: speaker = Ada Brook; act = statement\n";

    @Test
    void droppingTheMarksGivesTheText() {
        GoldArticle article = parse("“⟦1q|It rained⟧,” ⟦1c|said⟧ ⟦1s|Brook⟧." + LINE);
        assertThat(article.text()).isEqualTo("“It rained,” said Brook.\n");
        assertThat(article.name()).isEqualTo("rain");
        GoldQuote quote = article.quotes().get(0);
        assertThat(quote.spans().content()).containsExactly(new Span(1, 10));
        assertThat(quote.spans().cue()).containsExactly(new Span(13, 17));
        assertThat(quote.spans().source()).containsExactly(new Span(18, 23));
        assertThat(quote.speakers()).containsExactly("Ada Brook");
        assertThat(quote.act()).isEqualTo("statement");
        assertThat(quote.stated()).isNull();
    }

    @Test
    void keepsSplitContentsAndSharedSources() throws IOException {
        List<GoldArticle> articles = Fixtures.gold();
        assertThat(articles).extracting(GoldArticle::name).containsExactly("ferry", "orchard", "pool");
        GoldArticle orchard = articles.get(1);
        assertThat(words(orchard, 5))
                .containsExactly("There is no safe dose for an earthworm", "We have known it for thirty years");
        assertThat(orchard.quotes().get(0).spans().source())
                .isEqualTo(orchard.quotes().get(1).spans().source());
        assertThat(orchard.quotes().get(0).speakers()).containsExactly("Ana Sorel", "Jon Vale");
        assertThat(orchard.quotes().get(1).stated()).isEqualTo(SourceForm.LIST);
        assertThat(orchard.quotes().get(3).speakers()).isEmpty();
        assertThat(words(orchard, 3)).containsExactly("scientists had shown the metal to build up in the soil");
    }

    @Test
    void countsWordsOfTheTextAlone() {
        assertThat(parse("One ⟦1q|two three⟧.\n\nFour." + LINE).words()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            A ⟦1x¦b⟧.                        | rain.txt:1:3: after ⟦ must come a number
            A ⟦b⟧.                           | rain.txt:1:3: after ⟦ must come a number, q, c or s
            A b⟧ ⟦1q¦c⟧.                     | rain.txt:1:4: each ⟧ must close a ⟦, but none is open
            A ⟦1q¦b.                         | rain.txt:1:3: each ⟦ must be closed before the line "----8<----", but 1q is not
            A ⟦1q¦⟦1q¦b⟧⟧.                   | rain.txt:1:7: a span of 1q must not stand in another of 1q
            A ⟦1q¦ ⟧b.                       | rain.txt:1:3: a span must hold some words
            A ⟦1q¦b⟧ ⟦2q¦c⟧.                 | rain.txt:1:10: below the line "----8<----" must come a line for attribution 2
            A b.                             | rain.txt:3:1: the text must mark something for attribution 1
            ~~                               | rain.txt:1:1: an article must come before the line
            """)
    void saysWhereAndHowTheMarksAreWrong(String text, String message) {
        assertThatExceptionOfType(GoldFormatException.class)
                .isThrownBy(() -> parse(text.strip().replace('¦', '|') + LINE))
                .withMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            speaker = Ada Brook; act = statement                 | a line must begin with an attribution's number
            1: act = statement                                   | the line must give the speaker, or - for nobody
            1: speaker = ; act = statement                       | a field must be speaker, act or how
            1: speaker = Ada Brook                               | act must be statement or thought, but was null
            1: speaker = Ada Brook; act = said                   | act must be statement or thought, but was said
            1: speaker = Ada; speaker = Ada; act = thought       | a field must be given once, but speaker
            1: speaker = Ada Brook; act = thought; who = role    | a field must be speaker, act or how
            1: speaker = Ada Brook; act = thought; how = guess   | how must be one of [name, surname, role,
            1: speaker = Ada &  & Jon; act = thought             | speaker must be names with " & " between them
            """)
    void saysWhatIsWrongInALine(String line, String message) {
        assertThatExceptionOfType(GoldFormatException.class)
                .isThrownBy(() -> parse("A ⟦1q|b⟧.\n----8<----\n# note\n" + line))
                .withMessageStartingWith("rain.txt:4:1: " + message);
    }

    @Test
    void refusesASecondLineForAnAttribution() {
        assertThatExceptionOfType(GoldFormatException.class)
                .isThrownBy(() -> parse("A ⟦1q|b⟧." + LINE + "1: speaker = -; act = thought"))
                .withMessageContaining("rain.txt:4:1: an attribution must have one line");
    }

    @Test
    void refusesAFileWithoutTheLineBelowTheArticle() {
        assertThatExceptionOfType(GoldFormatException.class)
                .isThrownBy(() -> parse("A b."))
                .withMessageContaining("file must hold a line \"----8<----\"");
    }

    @Test
    void refusesBytesThatAreNotUtf8(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("latin.txt"), "Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(GoldFormatException.class)
                .isThrownBy(() -> GoldArticle.read(file))
                .withMessageContaining("latin.txt: file must be UTF-8");
    }

    @Test
    void namesEveryFileOfAFolderThatIsWrong(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "nothing");
        Files.writeString(folder.resolve("b.txt"), "⟦");
        Files.writeString(folder.resolve("notes.md"), "not read");
        assertThatExceptionOfType(GoldFormatException.class)
                .isThrownBy(() -> GoldFolder.read(folder))
                .withMessageContainingAll("a.txt:1:", "b.txt:1:");
    }

    private static GoldArticle parse(String marked) {
        return GoldArticle.parse("rain.txt", marked);
    }

    private static List<String> words(GoldArticle article, int number) {
        return article.quotes().get(number - 1).spans().content().stream()
                .map(s -> s.of(article.text()))
                .toList();
    }
}
