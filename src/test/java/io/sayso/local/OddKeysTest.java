package io.sayso.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files are named, and articles written, by others: nothing of theirs steers the terminal or passes for another line. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no such names")
class OddKeysTest {

    private static final String ODD = "a\u001b[2J\u001b]0;b\u0007\nsayso: c\u009b31m\u202ed";
    private static final String SHOWN = "a\\u001b[2J\\u001b]0;b\\u0007\\u000asayso: c\\u009b31m\\u202ed";

    @TempDir
    private Path temp;

    private Path news;
    private String out;

    @BeforeEach
    void fill() throws IOException {
        news = Files.createDirectory(temp.resolve("news"));
        out = temp.resolve("out").toString();
        Files.writeString(
                news.resolve(ODD + ".txt"), "Ferry \u001b[1msinks\u2028now\n\n“It \u001b[31msank,” said Ada Lund.");
        Files.writeString(news.resolve(ODD + ".json"), "{\"id\": \"x\"}");
    }

    private static Program run(String... args) {
        return run(new Terminal(false, 200), args);
    }

    private static Program run(Terminal terminal, String... args) {
        Program program = Program.run(terminal, args);
        assertThat(program.out() + program.err().replace("\r\u001b[K", ""))
                .doesNotContainPattern("[\\p{Cc}\\u2028\\u202e&&[^\\n]]");
        assertThat((program.out() + program.err()).lines()).noneMatch(line -> line.startsWith("sayso: c"));
        return program;
    }

    @Test
    void runShowsThemEscaped_withItsProgressToo() {
        Program program = run(new Terminal(true, 200), "run", news.toString(), "--out", out);

        assertThat(program.out()).contains("(" + SHOWN + ".txt)").contains("Ferry \\u001b[1msinks");
        assertThat(program.err())
                .contains("sayso: " + SHOWN + ".json: JSON must be")
                .contains("] 1/2 a\\u001b[2J");
    }

    @Test
    void extractsErrorsAndItsJsonShowThemEscaped() throws IOException {
        Program program = run("extract", news.toString(), temp.resolve(ODD).toString());

        assertThat(program.err()).contains(SHOWN + ".json: JSON must be", SHOWN + ": no such file or folder");
        assertThat(new ObjectMapper().readTree(program.out()).toString())
                .contains("\\u001B[31msank")
                .contains("\u2028");
    }

    @Test
    void answersShowThemEscaped() {
        run("run", news.toString(), "--out", out);
        String items = "--items=" + Path.of(out, "items.jsonl");

        assertThat(run("said", "Ada Lund", items).out()).contains("It \\u001b[31msank");
        assertThat(run("mentions", "Ada Lund", items).out()).contains("a\\u001b[2J");
        assertThat(run("said", "Ada Lund", items, "--json").out()).contains("\\u001B[31m");
        assertThat(run("article", ODD, items).err()).contains("no article is stored under the key \"" + SHOWN);
        assertThat(run("said", "Ada Lund", items, "--kind", ODD).err()).contains(SHOWN);
        assertThat(run("said", "Ada Lund", ODD, items).err()).contains(SHOWN);
    }

    @Test
    void watchShowsThemEscaped() throws IOException, InterruptedException {
        Files.createDirectories(Path.of(out));
        StringWriter printed = new StringWriter();
        Watch watch = new Watch(
                new WatchedFolder(news, Path.of(out)),
                Path.of(out, "items.jsonl"),
                new MarkedWordsExtractor(0),
                new PrintWriter(printed),
                new PrintWriter(printed));
        while (!printed.toString().contains("quotes") || !printed.toString().contains("JSON")) {
            watch.look();
        }
        Files.delete(news.resolve(ODD + ".txt"));
        while (!printed.toString().contains("removed")) {
            watch.look();
        }
        watch.stop();
        watch.run();

        assertThat(printed.toString())
                .contains(SHOWN + ".txt: 1 quotes", SHOWN + ".txt: removed", "sayso: " + SHOWN + ".json: JSON must be")
                .contains("could not be read: " + SHOWN)
                .doesNotContainPattern("[\\p{Cc}\\u202e&&[^\\n]]");
    }
}
