package io.sayso.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.sayso.fuzz.CpuBound;
import io.sayso.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Any bytes, called any format, are read or refused with an {@link UnreadableArticleException}, soon and with every span
 * within the text ({@link Article} refuses others). How to fuzz: src/bench/README.md.
 */
class ArticleReaderFuzzTest {

    private static final int MAX_BYTES = 1 << 20;

    /** Feeds and archives of more parts are read no further here. */
    private static final int MOST_PARTS = 1_000;

    private final ArticleReader reader = new ArticleReader(MAX_BYTES);

    @FuzzTest
    void plainText(byte[] bytes) {
        read("a.txt", bytes, "text/plain");
    }

    @FuzzTest
    void html(byte[] bytes) {
        read("a.html", bytes, "text/html");
    }

    @FuzzTest
    void json(byte[] bytes) {
        read("a.json", bytes, "application/json");
    }

    @FuzzTest
    void nitf(byte[] bytes) {
        read("a.nitf", bytes, "application/xml");
    }

    @FuzzTest
    void newsMl(byte[] bytes) {
        read("a.xml", bytes, "application/vnd.iptc.g2.newsitem+xml");
    }

    @FuzzTest
    void feed(byte[] bytes) {
        read("a.rss", bytes, "application/rss+xml");
    }

    @FuzzTest
    void zip(byte[] bytes) {
        read("a.zip", bytes, "application/zip");
    }

    @FuzzTest
    void warc(byte[] bytes) {
        read("a.warc", bytes, "application/warc");
    }

    @FuzzTest
    void gzip(byte[] bytes) {
        read("a.gz", bytes, null);
    }

    private void read(String name, byte[] bytes, @Nullable String contentType) {
        CpuBound.assertQuick(() -> {
            try (RawObject object = RawObject.of(name, bytes, contentType, null, null)) {
                Contents contents = reader.read(object);
                if (contents instanceof Contents.Several several) {
                    readParts(several.parts());
                } else {
                    assertSound(contents.article());
                }
            } catch (UnreadableArticleException e) {
                assertThat(e).hasMessageStartingWith(name);
            }
        });
    }

    private static void readParts(Parts parts) throws UnreadableArticleException {
        Part part = parts.next();
        for (int i = 0; i < MOST_PARTS && part != null; i++) {
            assertThat(part.id()).isNotEmpty();
            try {
                assertSound(part.read());
            } catch (UnreadableArticleException e) {
                assertThat(e.getMessage()).isNotEmpty();
            }
            part = parts.next();
        }
    }

    private static void assertSound(Article article) {
        assertApart(article.paragraphs());
        assertApart(article.boilerplate());
        assertThat(article.text()).isNotBlank();
        assertThat(article.paragraphs()).noneMatch(Span::isEmpty);
    }

    private static void assertApart(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).start())
                    .isGreaterThanOrEqualTo(spans.get(i - 1).end());
        }
    }
}
