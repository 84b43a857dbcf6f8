package io.sayso.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {

    private final ObjectMapper mapper = new ObjectMapper();

    @TempDir
    private Path temp;

    private Path news;
    private Path out;

    @BeforeEach
    void makeFolders() throws IOException {
        news = Files.createDirectory(temp.resolve("news"));
        out = temp.resolve("results/today");
    }

    @Test
    void everyArticleIsReported_andItsItemsWritten() throws IOException {
        write("a.txt", "Ferry sinks\n\n“It sank\nlike a stone,” said Ada Lund.");
        write("sub/b c+d é.md", "# Bridge opens\n\nNobody said a word.");

        Program program = Program.run("run", news.toString(), "--out", out.toString());

        assertThat(program.err()).isEmpty();
        assertThat(program.code()).isZero();
        assertThat(program.out())
                .contains("Ferry sinks  (a.txt)")
                .containsPattern("Ada Lund +direct +- +name +“It sank like a stone,”")
                .containsPattern("PERSON +Ada Lund +1 +Lund")
                .contains("Bridge opens  (sub/b c+d é.md)")
                .contains("2 articles, 1 quote, 0 thoughts, 1 entity\n");
        assertThat(items("PK")).contains("ARTICLE#news/a.txt", "ARTICLE#news/sub/b c+d é.md");
        JsonNode summary = summary();
        assertThat(summary.at("/counts/articles").asInt()).isEqualTo(2);
        assertThat(summary.at("/counts/items").asInt())
                .isEqualTo(Files.readAllLines(out.resolve("items.jsonl")).size());
        assertThat(summary.at("/quotesByKind/direct").asInt()).isEqualTo(1);
        assertThat(summary.at("/mostQuoted/0/name").asText()).isEqualTo("Ada Lund");
        assertThat(out.resolve("report.html"))
                .content()
                .contains("Ada Lund", "It sank", "sub/b c+d é.md")
                .doesNotContain("src=", "href=\"http");
    }

    @Test
    void unreadableFileIsAnError_andTheOthersAreStillDone() throws IOException {
        write("a.txt", "");
        write("b.txt", "“So,” said Ada Lund.");

        Program program = Program.run("run", news.toString(), "--out", out.toString());

        assertThat(program.code()).isEqualTo(1);
        assertThat(program.err()).isEqualTo("sayso: a.txt: object must hold text, but is empty\n");
        assertThat(program.out())
                .contains("b.txt\n")
                .contains("1 article, 1 quote, 0 thoughts, 1 entity; 1 could not be read");
        assertThat(summary().at("/failures/0/key").asText()).isEqualTo("a.txt");
    }

    @Test
    void thoughtsAreListedAndCountedAsQuotesOnlyIfAskedFor() throws IOException {
        write("a.txt", "“It sank,” said Ada Lund. Ada Lund thinks “it is cold.”");

        Program without = Program.run("run", news.toString(), "--out", out.toString());
        Program with = Program.run("run", news.toString(), "--out", out.toString(), "--thoughts");

        assertThat(without.out()).contains("“It sank,”", "1 quote, 1 thought, ").doesNotContain("“it is cold.”");
        assertThat(with.out()).containsPattern("Ada Lund +thought +- +name +“it is cold.”");
        assertThat(items("SK")).contains("QUOTE#0001", "THOUGHT#0002");
        assertThat(summary().at("/counts/quotes").asInt()).isEqualTo(1);
        assertThat(summary().at("/mostQuoted/0/quotes").asInt()).isEqualTo(1);
    }

    @Test
    void quotesBelowTheLeastConfidenceAreNotStored() throws IOException {
        write("a.txt", "“It sank,” said Ada Lund.");
        Program program = Program.run("run", news.toString(), "--out", out.toString(), "--min-confidence", "0.6");
        assertThat(program.out()).contains("1 article, 0 quotes");
        assertThat(items("SK")).noneMatch(key -> key.startsWith("QUOTE#"));
    }

    @Test
    void unknownFolderIsOneClearLine() {
        Program program = Program.run("run", temp.resolve("nowhere").toString());
        assertThat(program.code()).isEqualTo(1);
        assertThat(program.out()).isEmpty();
        assertThat(program.err())
                .isEqualTo("sayso: " + temp.resolve("nowhere") + ": must be a folder, but does not exist\n");
    }

    @Test
    void fileInPlaceOfAFolderIsOneClearLine() throws IOException {
        write("a.txt", "So.");
        assertThat(Program.run("run", news.resolve("a.txt").toString()).err())
                .isEqualTo("sayso: " + news.resolve("a.txt")
                        + ": must be a folder, but is a file (to read single files: extract)\n");
    }

    @Test
    void emptyFolderIsOneClearLine_evenWithHiddenFiles() throws IOException {
        write(".hidden/a.txt", "So.");
        Program program = Program.run("run", news.toString(), "--out", out.toString());
        assertThat(program.code()).isEqualTo(1);
        assertThat(program.err()).isEqualTo("sayso: " + news + ": must hold at least one file, but is empty\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void resultsWithinTheFolderAreNotReadAsArticles() throws IOException {
        write("a.txt", "“So,” said Ada Lund.");
        for (int i = 0; i < 2; i++) {
            Program program = Program.run(
                    "run", news.toString(), "--out", news.resolve("out").toString());
            assertThat(program.out()).contains("1 article, ");
        }
    }

    @Test
    void outThatIsAFileIsOneClearLine() throws IOException {
        write("a.txt", "So.");
        Path file = Files.writeString(temp.resolve("file"), "x");
        Program program = Program.run("run", news.toString(), "--out", file.toString());
        assertThat(program.code()).isEqualTo(1);
        assertThat(program.err()).isEqualTo("sayso: " + file + ": must be a folder, but is a file\n");
    }

    @Test
    void withoutACommandTheSamplesAreRun() {
        Program program = Program.run("--out", out.toString());
        assertThat(program.err()).isEmpty();
        assertThat(program.code()).isZero();
        assertThat(program.out())
                .contains("Valley towns told to save water as reservoir falls to record low  (reservoir.txt)")
                .contains("City gives night market one more year  (night-market.html)")
                .contains("7 articles, ");
    }

    @Test
    void progressIsShownOnATerminal_andTakenAway() throws IOException {
        write("a.txt", "So.");
        write("b.txt", "So.");
        Program program = Program.run(new Terminal(true, 60), "run", news.toString(), "--out", out.toString());
        assertThat(program.err()).contains("] 0/2 a.txt", "] 1/2 b.txt").endsWith("\r\033[K");
    }

    @Test
    void tablesFitTheTerminal() throws IOException {
        write("a.txt", "“" + "It sank like a stone, and nobody knows why. ".repeat(9) + "”");
        Program program = Program.run(new Terminal(false, 72), "run", news.toString(), "--out", out.toString());
        assertThat(program.out().lines().filter(line -> line.contains("direct")))
                .hasSize(1)
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(72).endsWith("…"));
    }

    private void write(String name, String text) throws IOException {
        Path file = news.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> items(String attribute) throws IOException {
        List<String> values = new ArrayList<>();
        for (String line : Files.readAllLines(out.resolve("items.jsonl"))) {
            values.add(
                    mapper.readTree(line).path("Item").path(attribute).path("S").asText());
        }
        return values;
    }

    private JsonNode summary() throws IOException {
        return mapper.readTree(out.resolve("summary.json").toFile());
    }
}
