package io.sayso.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Objects made to use up time or memory: each is refused, or read piece by piece, within seconds
 * (the time-outs are for machines that do much else). */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class BoundsTest {

    private final ArticleReader reader = new ArticleReader();

    @Test
    void jsonNestedByTheThousandIsRefused() {
        assertRefused("a.json", "{\"text\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}", "nesting depth (101)");
    }

    @Test
    void xmlNestedByTheThousandIsRefused() {
        assertRefused(
                "a.xml",
                "<nitf>" + "<p>".repeat(100_000) + "</p>".repeat(100_000) + "</nitf>",
                "must be nested at most 200 deep");
    }

    @Test
    void xmlOfTooManyElementsIsRefused() {
        assertRefused("a.xml", "<nitf>" + "<p/>".repeat(300_000) + "</nitf>", "must be at most 200000 elements");
    }

    @Test
    void xmlWithALongAttributeIsRead() throws Exception {
        String xml = "<nitf><body><body.content><p x='" + "y".repeat(4_000_000)
                + "'>It rained.</p></body.content></body></nitf>";
        assertThat(read("a.xml", xml).article().text()).isEqualTo("It rained.");
    }

    @Test
    void entitiesThatMultiplyAreNotExpanded() {
        StringBuilder xml = new StringBuilder(
                "<!DOCTYPE nitf [<!ENTITY a \"" + "a".repeat(50_000) + "\">]><nitf><body>" + "<body.content><p>");
        xml.append("&a;".repeat(50_000)).append("</p></body.content></body></nitf>");
        assertRefused("a.xml", xml.toString(), "an entity must be one of XML's or HTML's, but was &a;");
    }

    @Test
    void externalEntitiesAreNotFetched() throws Exception {
        try (java.net.ServerSocket server =
                new java.net.ServerSocket(0, 5, java.net.InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(300);
            String at = "http://127.0.0.1:" + server.getLocalPort() + "/a.dtd";
            String xml = "<!DOCTYPE nitf SYSTEM \"" + at + "\" [<!ENTITY % p SYSTEM \"" + at + "\"> %p;]><nitf><body>"
                    + "<body.content><p>It rained.</p></body.content></body></nitf>";
            assertThat(read("a.xml", xml).article().text()).isEqualTo("It rained.");
            assertThatThrownBy(server::accept).isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    /** Eight pages, none above 6 s by itself on one processor. */
    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void pagesThatAreMarkupAndNothingElseAreReadOrRefusedInTime() {
        for (String page : new String[] {
            "<html>" + "<div>".repeat(200_000) + "It rained, he said." + "</div>".repeat(200_000),
            "<html><body>" + "<div class='share'>".repeat(50_000) + "It rained, he said.",
            "<html><body><p>" + "<b>x</b> ".repeat(400_000),
            "<html><body><script>" + "x".repeat(5_000_000),
            "<html><body><!-- " + "x".repeat(5_000_000),
            "<html><body><p>" + "word ".repeat(900_000),
            "<html><body><table>" + "<tr><td><table>".repeat(20_000) + "It rained, he said.",
            "<html><body>" + "<a href='#'>It rained</a><br>".repeat(150_000),
            "<html><body>" + "<div class='share'>x</div>".repeat(190_000),
            "<html><body>" + "<div class='share'>".repeat(90_000) + "It rained. ".repeat(200_000),
            "<html><body>" + "<article>".repeat(90_000) + "It rained. ".repeat(200_000),
            "<html><script type='application/ld+json'>" + "[".repeat(2_000_000) + "</script><p>It rained, he said."
        }) {
            try {
                assertThat(read("a.html", page).article().format()).isEqualTo("html");
            } catch (UnreadableArticleException e) {
                assertThat(e).hasMessageStartingWith("a.html: page must h");
            }
        }
    }

    /** Each paragraph opens all of them again: a million paragraphs in 5 MB took more than 1 GiB. */
    @Test
    void aPageThatGrowsByItsOpenElementsIsRefused() {
        StringBuilder page = new StringBuilder("<html><body><p>");
        for (int i = 0; i < 12; i++) {
            page.append("<b a").append(i).append("=1>");
        }
        page.append("<p>x".repeat(1_000_000));
        assertRefused("a.html", page.toString(), "page must have at most 200000 elements, but has more");
    }

    @Test
    void anObjectThatIsTooLongIsRefusedWhateverItIs() {
        String words = "It rained. ".repeat(600_000);
        for (String name : new String[] {"a.txt", "a.html", "a.json", "a.xml"}) {
            String body = name.endsWith("json") ? "{\"text\": \"" + words + "\"}" : words;
            assertRefused(name, body, "object must hold at most 5242880 bytes of text");
        }
    }

    @Test
    void aZipBombFailsAsAPartAndEndsTheArchive() throws Exception {
        byte[] zip = zip(out -> {
            out.putNextEntry(new ZipEntry("first.txt"));
            out.write("It rained, he said.".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("bomb.txt"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                out.write(zeros);
            }
        });
        assertThat(zip.length).isLessThan(300_000);
        Parts parts = parts("a.zip", zip);

        assertThat(next(parts).read().text()).isEqualTo("It rained, he said.");
        Part bomb = next(parts);
        assertThatThrownBy(bomb::read)
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessage("a.zip!/bomb.txt: object must hold at most 5242880 bytes of text, but holds more");
        assertThatThrownBy(parts::next)
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessageContaining("entry bomb.txt must be an article, but unpacks to more than");
    }

    @Test
    void aZipOfTooManyEntriesIsRefused() throws Exception {
        byte[] zip = zip(out -> {
            for (int i = 0; i <= ZipParts.MAX_ENTRIES; i++) {
                out.putNextEntry(new ZipEntry("folder" + i + "/"));
            }
        });
        Parts parts = parts("a.zip", zip);
        assertThatThrownBy(parts::next).hasMessage("a.zip: zip must have at most 50000 entries, but has more");
    }

    @Test
    void aWarcOfAnyLengthIsReadPageByPage() throws Exception {
        Pages warc = new Pages(1_000);
        try (RawObject object = new RawObject("a.warc", warc, -1, null, null, null)) {
            Parts parts = ((Contents.Several) reader.read(object)).parts();
            next(parts);
            assertThat(warc.given).isLessThan(200_000);
            int pages = 1;
            for (Part part = parts.next(); part != null; part = parts.next()) {
                assertThat(part.read().text()).startsWith("It rained");
                pages++;
            }
            assertThat(pages).isEqualTo(1_000);
            assertThat(warc.given).isGreaterThan(8_000_000L);
        }
    }

    private static Part next(Parts parts) throws UnreadableArticleException {
        Part part = parts.next();
        if (part == null) {
            throw new AssertionError("there must be one part more");
        }
        return part;
    }

    private Parts parts(String name, byte[] bytes) throws UnreadableArticleException {
        return ((Contents.Several) reader.read(RawObject.of(name, bytes))).parts();
    }

    private Contents read(String name, String text) throws UnreadableArticleException {
        return reader.read(RawObject.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private void assertRefused(String name, String text, String message) {
        assertThatThrownBy(() -> read(name, text))
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessageStartingWith(name + ": ")
                .hasMessageContaining(message);
    }

    /** Writes a zip's entries. */
    private interface Entries {

        void write(ZipOutputStream out) throws IOException;
    }

    private static byte[] zip(Entries entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            entries.write(out);
        }
        return bytes.toByteArray();
    }

    /** A WARC that is made while it is read. */
    private static final class Pages extends InputStream {

        private final int count;
        private int made;
        private byte[] page = new byte[0];
        private int at;
        private long given;

        Pages(int count) {
            this.count = count;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            int first = read();
            if (first < 0) {
                return -1;
            }
            bytes[from] = (byte) first;
            int more = Math.min(length - 1, page.length - at);
            System.arraycopy(page, at, bytes, from + 1, more);
            at += more;
            given += more;
            return more + 1;
        }

        @Override
        public int read() {
            if (at == page.length) {
                if (made == count) {
                    return -1;
                }
                page = page(made++);
                at = 0;
            }
            given++;
            return page[at++] & 0xff;
        }

        private static byte[] page(int n) {
            String html = "<!DOCTYPE html><html><body><article><p>" + "It rained, he said again. ".repeat(330)
                    + "</p></article></body></html>";
            String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + html.length() + "\r\n\r\n"
                    + html;
            String record = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-"
                    + "%012d".formatted(n)
                    + ">\r\nWARC-Date: 2026-11-20T08:00:00Z\r\nWARC-Target-URI: https://crawl.invented.example/"
                    + n + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length()
                    + "\r\n\r\n" + http + "\r\n\r\n";
            return record.getBytes(StandardCharsets.ISO_8859_1);
        }
    }
}
