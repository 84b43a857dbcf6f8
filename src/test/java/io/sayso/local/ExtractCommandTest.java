package io.sayso.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractCommandTest {

    private final ObjectMapper mapper = new ObjectMapper();

    @TempDir
    private Path temp;

    @Test
    void stdoutHasOneJsonLineAnArticle_andNothingElse() throws IOException {
        Path file = write("news/a.txt", "“It sank,” said Ada Lund.");
        write("more/b.txt", "“Twice,” said Ada Lund.");
        write("more/c.html", "<p>“Thrice,” said Ada Lund.</p>");

        Program program =
                Program.run("extract", file.toString(), temp.resolve("more").toString());

        assertThat(program.err()).isEmpty();
        assertThat(program.code()).isZero();
        List<JsonNode> lines = lines(program);
        assertThat(lines).extracting(line -> line.path("doc").asText()).containsExactly("a", "b", "c");
        assertThat(lines)
                .extracting(line -> line.at("/quotes/0/contents/0/text").asText())
                .containsExactly("“It sank,”", "“Twice,”", "“Thrice,”");
    }

    @Test
    void unreadableFileIsNamedOnStderr_andTheOthersAreStillDone() throws IOException {
        Path good = write("a.txt", "“So,” said Ada Lund.");
        Path bad = write("b.txt", "%PDF-1.7 ...");
        Path missing = temp.resolve("c.txt");

        Program program = Program.run("extract", bad.toString(), missing.toString(), good.toString());

        assertThat(program.code()).isEqualTo(1);
        assertThat(program.err().lines())
                .containsExactly(
                        "sayso: " + missing + ": no such file or folder",
                        "sayso: " + bad + ": object must hold text, but seems to be a PDF document");
        assertThat(lines(program)).hasSize(1);
    }

    @Test
    void evidenceIsToldOnlyIfAskedFor() throws IOException {
        Path file = write("a.txt", "“So,” said Ada Lund.");
        assertThat(Program.run("extract", file.toString()).out()).doesNotContain("features");
        JsonNode line =
                lines(Program.run("extract", "--evidence", file.toString())).get(0);
        assertThat(line.at("/quotes/0/features/contentMean").asDouble()).isEqualTo(-0.5);
    }

    @ParameterizedTest
    @CsvSource({"0.5,1", "0.51,0"})
    void quotesBelowTheLeastConfidenceAreLeftOut(String least, int quotes) throws IOException {
        Path file = write("a.txt", "“So,” said Ada Lund.");
        Program program = Program.run("extract", "--min-confidence", least, file.toString());
        assertThat(lines(program).get(0).path("quotes")).hasSize(quotes);
    }

    @ParameterizedTest
    @CsvSource({"1.1", "NaN"})
    void confidenceThatIsNoProbabilityIsAUsageError(String least) throws IOException {
        Path file = write("a.txt", "“So,” said Ada Lund.");
        Program program = Program.run("extract", "--min-confidence", least, file.toString());
        assertThat(program.code()).isEqualTo(2);
        assertThat(program.out()).isEmpty();
        assertThat(program.err()).contains("--min-confidence must be from 0 to 1, but was");
    }

    @Test
    void emptyFolderIsAnError() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("empty"));
        Program program = Program.run("extract", folder.toString());
        assertThat(program.code()).isEqualTo(1);
        assertThat(program.err()).isEqualTo("sayso: " + folder + ": must hold at least one file, but is empty\n");
    }

    @Test
    void missingArgumentIsAUsageError() {
        Program program = Program.run("extract");
        assertThat(program.code()).isEqualTo(2);
        assertThat(program.out()).isEmpty();
        assertThat(program.err()).contains("Missing required parameter: 'DIR|FILE'", "Usage: sayso extract");
    }

    @Test
    void unknownCommandIsAUsageError() {
        Program program = Program.run("extrct", "a.txt");
        assertThat(program.code()).isEqualTo(2);
        assertThat(program.err()).contains("extrct");
    }

    @Test
    void helpNamesTheCommands() {
        Program program = Program.run("--help");
        assertThat(program.code()).isZero();
        assertThat(program.out()).contains("run", "extract");
    }

    @ParameterizedTest
    @CsvSource({"a.txt,a", "x/a.b.html,a.b", "a.txt.gz,a", "a.TXT.GZ,a", "a,a", ".profile,.profile"})
    void docIsTheNameWithoutItsEnding(Path file, String doc) {
        assertThat(ExtractCommand.docName(file)).isEqualTo(doc);
    }

    private Path write(String name, String text) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<JsonNode> lines(Program program) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : program.out().split("\n", -1)) {
            if (!line.isEmpty()) {
                lines.add(mapper.readTree(line));
            }
        }
        return lines;
    }
}
