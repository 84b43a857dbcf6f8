package io.sayso.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.query.FileItems;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class WatchTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path temp;

    private Path news;
    private Path items;
    private Watch watch;
    private Thread thread;

    @BeforeEach
    void start() throws IOException {
        news = Files.createDirectory(temp.resolve("news"));
        Path results = Files.createDirectory(news.resolve("results"));
        items = results.resolve("items.jsonl");
        write("first.txt", "“Early,” said Ada Lund.");
        watch = new Watch(
                new WatchedFolder(news, results),
                items,
                new MarkedWordsExtractor(0),
                new PrintWriter(out),
                new PrintWriter(err));
        thread = new Thread(() -> {
            try {
                watch.run();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        thread.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        watch.stop();
        thread.join();
    }

    @Test
    void whatIsThereIsProcessed_andWhatIsDroppedInWithinASecond() throws Exception {
        await(() -> keys().contains("first.txt"));

        long start = System.nanoTime();
        write("second.txt", "“Late,” said Ada Lund.");
        await(() -> keys().contains("second.txt"));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        await(() -> out.toString().contains("second.txt: 1 quotes, 0 thoughts, 1 entities, "));
    }

    @Test
    void aChangedFileReplaces_aRemovedOneIsRemoved_aRenamedOneIsBoth() throws Exception {
        await(() -> keys().contains("first.txt"));

        write("first.txt", "“Early,” said Ada Lund. “Twice,” said Ada Lund.");
        await(() -> count("first.txt", "QUOTE#") == 2);

        Files.createDirectory(news.resolve("sub"));
        Files.move(news.resolve("first.txt"), news.resolve("sub/renamed.txt"), StandardCopyOption.ATOMIC_MOVE);
        await(() -> keys().equals(new TreeSet<>(java.util.Set.of("sub/renamed.txt"))));

        Files.delete(news.resolve("sub/renamed.txt"));
        await(() -> keys().isEmpty());
        assertThat(out.toString()).contains("first.txt: removed", "sub/renamed.txt: removed");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aBrokenFileIsToldOnce_andTheOthersAreDone() throws Exception {
        write("broken.txt", "");
        await(() -> err.toString().contains("sayso: broken.txt: object must hold text, but is empty"));
        write("good.txt", "“So,” said Ada Lund.");
        await(() -> keys().contains("good.txt"));
        Thread.sleep(600);
        assertThat(err.toString()).containsOnlyOnce("broken.txt");

        write("broken.txt", "“Mended,” said Ada Lund.");
        await(() -> keys().contains("broken.txt"));
        watch.stop();
        thread.join();
        assertThat(out.toString()).endsWith("\n3 articles\n");
    }

    @Test
    void whatEditorsAndDownloadsLeaveIsNotAnArticle() throws Exception {
        for (String name :
                new String[] {".hidden.txt", "a.txt~", "#a.txt#", ".a.txt.swp", "4913", "b.crdownload", "~$c.txt"}) {
            write(name, "“So,” said Ada Lund.");
        }
        Files.createDirectory(news.resolve(".git"));
        write(".git/x.txt", "“So,” said Ada Lund.");
        write("last.txt", "“So,” said Ada Lund.");
        await(() -> keys().contains("last.txt"));
        Thread.sleep(500);

        assertThat(keys()).containsExactly("first.txt", "last.txt");
    }

    @Test
    void ofAFolderThatIsGoneTheArticlesAreKept() throws Exception {
        await(() -> keys().contains("first.txt"));
        Path away = temp.resolve("away");
        Files.move(news, away);
        await(() -> err.toString().contains("its articles are kept until it is there again"));
        Thread.sleep(600);
        Files.move(away, news);
        write("second.txt", "“Late,” said Ada Lund.");
        await(() -> keys().contains("second.txt"));

        assertThat(keys()).containsExactly("first.txt", "second.txt");
        assertThat(err.toString()).containsOnlyOnce("sayso: ");
    }

    private void write(String name, String text) throws IOException {
        Files.write(news.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of the articles that are in the file and not removed. */
    private TreeSet<String> keys() throws IOException {
        TreeSet<String> keys = new TreeSet<>();
        if (Files.exists(items)) {
            FileItems.of(items).forEachArticle(a -> keys.add(a.partition().substring("ARTICLE#news/".length())));
        }
        return keys;
    }

    private long count(String key, String sortKey) throws IOException {
        return FileItems.of(items).find("news", key).orElseThrow().items().stream()
                .filter(i -> i.getOrDefault("SK", AttributeValue.fromS("")).s().startsWith(sortKey))
                .count();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long until = System.nanoTime() + SOON.toNanos();
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("within " + SOON).isLessThan(until);
            Thread.sleep(20);
        }
    }
}
