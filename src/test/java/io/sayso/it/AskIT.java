package io.sayso.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sayso.local.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that ask, of a table and of a run's file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PressFixture press;

    @BeforeAll
    void fill(@TempDir Path folder) throws IOException {
        press = new PressFixture("ask", folder);
        press.fill();
    }

    @AfterAll
    void close() {
        press.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "said|Maria Keller",
                "said|person:maria-keller|--thoughts",
                "said|maria",
                "said|Maria Keller|--since|2026-11-02",
                "said|Maria Keller|--until|2026-11-01|--thoughts",
                "said|Maria Keller|--about|Norsund",
                "said|Maria Keller|--kind|indirect",
                "said|Maria Keller|--limit|1",
                "said|Keller",
                "said|Nobody",
                "said|Norsund",
                "mentions|Norsund",
                "mentions|norsund|--since|2026-11-03T00:00:00Z",
                "mentions|vale",
                "article|b.txt|--bucket|press",
                "article|a/bridge.txt|--bucket|press|--thoughts",
                "article|feed.xml|--bucket|press",
                "article|held.txt|--bucket|press",
                "article|gone.txt|--bucket|press",
                "same-words|THE BRIDGE at Norsund is safe for all lorries",
                "same-words|nobody ever said these six words",
                "same-words|too few",
                "speakers",
                "speakers|--by|articles|--limit|2",
            })
    void tableAndFileGiveTheSameAnswer(String command) {
        for (String format : new String[] {"", "|--json", "|--csv"}) {
            String[] args = (command + format).split("\\|");
            Program ofTable = press.askTable(args);
            Program ofFile = press.askFile(args);

            assertThat(ofTable.out()).as(String.join(" ", args)).isEqualTo(ofFile.out());
            assertThat(ofTable.code()).isEqualTo(ofFile.code());
            assertThat(ofTable.err()).doesNotContain("\tat ");
        }
    }

    @Test
    void whatIsSaidComesNewestFirst_andIsFiltered() throws IOException {
        assertThat(column("/key", "said", "Maria Keller")).containsExactly("b.txt", "b.txt", "a/bridge.txt");
        assertThat(column("/key", "said", "Maria Keller", "--until", "2026-11-02"))
                .containsExactly("a/bridge.txt");
        assertThat(column("/act", "said", "Maria Keller", "--thoughts"))
                .containsExactlyInAnyOrder("statement", "statement", "statement", "thought");
        assertThat(column("/quoteId", "said", "Maria Keller", "--kind", "indirect"))
                .containsExactly("0002");
        assertThat(column("/quoteId", "said", "Maria Keller", "--about", "Norsund"))
                .containsExactly("0001", "0001");
    }

    @Test
    void theSameWordsAreFoundHoweverTheyArePrinted() throws IOException {
        assertThat(column("/key", "same-words", "“The bridge at NORSUND is safe for all lorries.”"))
                .containsExactly("a/bridge.txt", "b.txt");
    }

    @Test
    void speakersAreCountedByQuotesAndShare() throws IOException {
        assertThat(column("/entityId", "speakers"))
                .containsExactly("person:maria-keller", "person:ada-vale", "person:jon-keller");
        assertThat(column("/share", "speakers")).containsExactly("0.6", "0.2", "0.2");
        assertThat(column("/articles", "speakers")).containsExactly("2", "1", "1");
    }

    @Test
    void aFullNameOrIdIsFoundByQueries_aPartOfANameByReadingAll() {
        String note =
                "sayso: no full name or id; reading the whole index of table ask for aliases and parts of names\n";

        assertThat(press.askTable("said", "person:maria-keller").err()).isEmpty();
        assertThat(press.askTable("said", "MARIA KELLER").err()).isEmpty();
        assertThat(press.askTable("said", "Mari").err()).isEqualTo(note);
        assertThat(press.askFile("said", "Mari").err()).isEmpty();
    }

    @Test
    void anAmbiguousNameListsWhoMayBeMeant() {
        Program program = press.askTable("said", "Keller");

        assertThat(program.code()).isEqualTo(2);
        assertThat(program.out()).isEmpty();
        assertThat(program.err())
                .contains("\"Keller\" may be any of 2; name one by its id:")
                .containsPattern("person:maria-keller +3 +4 +2 +Maria Keller")
                .containsPattern("person:jon-keller +1 +1 +1 +Jon Keller");
    }

    @Test
    void whatIsUnderAnEmbargoIsNowhere(@TempDir Path other) throws IOException {
        assertThat(press.askTable("said", "Secret Source").code()).isEqualTo(1);
        assertThat(press.askTable("article", "held.txt", "--bucket", "press").err())
                .isEqualTo("sayso: no article is stored under the key \"held.txt\"\n");
        for (String format : List.of("jsonl", "csv")) {
            Path file = other.resolve("export." + format);
            press.askTable("export", "--to", file.toString(), "--format", format);
            assertThat(Files.readString(file)).contains("b.txt").doesNotContain("held.txt", "Secret");
        }
    }

    @Test
    void anExportAnswersAsTheTableItIsOf(@TempDir Path other) throws IOException {
        Path ofTable = other.resolve("table.jsonl");
        Path ofFile = other.resolve("file.jsonl");
        assertThat(press.askTable("export", "--to", ofTable.toString()).code()).isZero();
        assertThat(press.askFile("export", "--to", ofFile.toString()).code()).isZero();

        assertThat(Files.readAllLines(ofTable)).containsExactlyInAnyOrderElementsOf(Files.readAllLines(ofFile));
        assertThat(Program.run("speakers", "--json", "--items", ofTable.toString())
                        .out())
                .isEqualTo(press.askTable("speakers", "--json").out());
    }

    @Test
    void cellsThatASpreadsheetWouldReckonAreGuarded() {
        String csv = press.askFile("said", "Ada Vale", "--csv").out();

        assertThat(csv)
                .contains(",\"'=SUM(A1), as the council of Norsund has it, \"\"all\"\"\",")
                .contains(",'-Title of a/bridge.txt,")
                .endsWith("\r\n");
    }

    @Test
    void aTableThatIsNotThereIsSaidInOneLine() {
        Program program = Program.run("speakers", "--table", "no-such-table");

        assertThat(program.code()).isEqualTo(1);
        assertThat(program.err())
                .startsWith("sayso: table no-such-table must be readable, but: ")
                .hasLineCount(1);
    }

    private List<String> column(String pointer, String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--json");
        Program program = press.askTable(all.toArray(String[]::new));
        assertThat(program.err()).doesNotContain("must");
        List<String> values = new ArrayList<>();
        for (String line : program.out().lines().toList()) {
            JsonNode row = JSON.readTree(line);
            values.add(row.at(pointer).asText());
        }
        return values;
    }
}
