package io.sayso.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ScoreTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsBothTablesAndRecordsWhatTheGateHolds(@TempDir Path folder) throws IOException {
        for (Path file : GoldFolder.files(Fixtures.folder("gold"))) {
            Files.copy(file, folder.resolve(file.getFileName()));
        }
        assertThat(score(folder.toString(), "--record")).isZero();
        assertThat(out.toString())
                .startsWith("3 articles, ")
                .contains("15 gold quotes; per cent.", "| quotes | precision | recall | F1 |", "| content.exact | ")
                .contains("| speakers | quotes | right | wrong | none |", "| source: pronoun | ", "| rule: ")
                .containsPattern("not found at all: \\d+ of 15\\.");
        RecordedFigures recorded = RecordedFigures.read(folder.resolve("recorded.json"));
        assertThat(recorded.figures())
                .hasSize(12)
                .containsKeys("said_by", "quotes.found", "speaker.right", "speaker.not_wrong");
        // the fixtures are plain enough that any model worth shipping finds most of them
        assertThat(recorded.figures())
                .hasEntrySatisfying("quotes.found", found -> assertThat(found).isGreaterThan(50));
        assertThat(recorded.falls(recorded.figures())).isEmpty();
    }

    @Test
    void writesGoldArticlesForOtherScorersInCodePoints(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("gold.jsonl");
        assertThat(score(Fixtures.folder("gold").toString(), "--jsonl", file.toString()))
                .isZero();
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(3);
        JsonNode ferry = new ObjectMapper().readTree(lines.get(0));
        String text = ferry.path("text").asText();
        JsonNode content = ferry.path("quotes").path(4).path("content").path(0);
        assertThat(text.substring(
                        text.offsetByCodePoints(0, content.path(0).asInt()),
                        text.offsetByCodePoints(0, content.path(1).asInt())))
                .isEqualTo("“My shelves are empty 😀 by Thursday,”");
    }

    @Test
    void refusesAFolderWithoutArticles(@TempDir Path folder) {
        assertThat(score(folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("folder must hold gold articles (*.txt), but holds none");
    }

    @Test
    void saysWhatIsWrongInAnArticle(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("bad.txt"), "A ⟦1q|b.\n----8<----\n");
        assertThat(score(folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("bad.txt:1:3: each ⟦ must be closed");
    }

    private int score(String... args) {
        return new CommandLine(new Score())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
