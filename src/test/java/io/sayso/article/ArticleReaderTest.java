package io.sayso.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

    private static final String TEXT = "“Größe is no virtue,” said Zoë Šimić.\n";

    private final ArticleReader reader = new ArticleReader();

    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-8,\ufeff", "UTF-16LE,\ufeff", "UTF-16BE,\ufeff", "UTF-32LE,\ufeff", "UTF-32BE,\ufeff"})
    void text_shouldBeWithoutMark_whenEncodedInUnicode(String charset, String mark) throws Exception {
        assertThat(read("a.txt", (mark + TEXT).getBytes(charset)).text()).isEqualTo(TEXT);
    }

    @Test
    void text_shouldBeReadAsWindows1252_whenUtf8Fails() throws Exception {
        byte[] bytes = "“Café,” he said.".getBytes(Charset.forName("windows-1252"));
        assertThat(read("a.txt", bytes).text()).isEqualTo("“Café,” he said.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "Shift_JIS", "UTF-16LE"})
    void text_shouldBeReadInTheDeclaredCharset(String charset) throws Exception {
        String text = "Он сказал: так.";
        RawObject object = raw("a.txt", text.getBytes(charset), "text/plain; charset=\"" + charset + "\"", null);
        assertThat(reader.read(object).article().text()).isEqualTo(text);
    }

    @Test
    void text_shouldBeUtf8_whenItIsThoughLatin1IsDeclared() throws Exception {
        RawObject object = raw("a.txt", TEXT.getBytes(StandardCharsets.UTF_8), "text/plain; charset=iso-8859-1", null);
        assertThat(reader.read(object).article().text()).isEqualTo(TEXT);
    }

    @Test
    void text_shouldBeReadAnyway_whenDeclaredCharsetIsUnknown() throws Exception {
        RawObject object = raw("a.txt", TEXT.getBytes(StandardCharsets.UTF_8), "text/plain; charset=klingon", null);
        assertThat(reader.read(object).article().text()).isEqualTo(TEXT);
    }

    @Test
    void charset_shouldComeFromThePage_whenOnlyItsMetaTells() throws Exception {
        String page = "<html><head><meta charset='windows-1251'></head><body><p>Он сказал: так.</p></body></html>";
        assertThat(read("a.html", page.getBytes("windows-1251")).text()).isEqualTo("Он сказал: так.");
    }

    @Test
    void text_shouldKeepItsSoundCharacters_whenUtf8IsCutWithinOne() throws Exception {
        byte[] bytes = "“Two words” é".getBytes(StandardCharsets.UTF_8);
        assertThat(read("a.txt", Arrays.copyOf(bytes, bytes.length - 1)).text()).isEqualTo("“Two words” \ufffd");
    }

    @ParameterizedTest
    @CsvSource({"a.txt.gz,", "a.txt,gzip", "a.txt,'aws-chunked, GZIP'", "a.txt,"})
    void object_shouldBeUnpacked_whenNameEncodingOrBytesSayGzip(String name, @Nullable String encoding)
            throws Exception {
        Article article = reader.read(raw(name, gzip(TEXT.getBytes(StandardCharsets.UTF_8)), null, encoding))
                .article();
        assertThat(article.text()).isEqualTo(TEXT);
    }

    @Test
    void format_shouldComeFromTheNameWithoutGz() throws Exception {
        assertThat(read("a.html.gz", gzip("<p>It rained.</p>".getBytes(StandardCharsets.UTF_8)))
                        .format())
                .isEqualTo("html");
    }

    @Test
    void object_shouldBeRefused_whenLongerThanAllowed() {
        byte[] bytes = "0123456789ab".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new ArticleReader(10)
                        .read(raw("news/a.txt", bytes, null, null))
                        .article())
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessage("news/a.txt: object must hold at most 10 bytes of text, but holds 12");
    }

    @Test
    void object_shouldBeRefused_whenGzipUnpacksToMoreThanAllowed() throws Exception {
        byte[] bomb = gzip(new byte[50_000_000]);
        assertThatThrownBy(() -> new ArticleReader(1000)
                        .read(raw("a.txt.gz", bomb, null, null))
                        .article())
                .hasMessage("a.txt.gz: object must hold at most 1000 bytes of text, but its gzip unpacks to more");
    }

    @Test
    void object_shouldBeRead_whenExactlyAsLongAsAllowed() throws Exception {
        byte[] bytes = "0123456789".getBytes(StandardCharsets.UTF_8);
        assertThat(new ArticleReader(10)
                        .read(raw("a.txt", gzip(bytes), null, null))
                        .article()
                        .text())
                .isEqualTo("0123456789");
    }

    @Test
    void gzip_shouldBeRefused_whenCutShort() throws Exception {
        byte[] packed = gzip(TEXT.repeat(100).getBytes(StandardCharsets.UTF_8));
        assertUnreadable("a.txt.gz", Arrays.copyOf(packed, packed.length - 9), "gzip must end with its checksum");
    }

    @Test
    void gzip_shouldBeRefused_whenDamaged() throws Exception {
        byte[] packed = gzip(TEXT.repeat(100).getBytes(StandardCharsets.UTF_8));
        packed[packed.length - 6] ^= 0x55;
        assertUnreadable("a.txt.gz", packed, "gzip must be sound");
    }

    @Test
    void object_shouldBeRefused_whenItIsNotTheGzipThatItsNameSays() {
        assertUnreadable(
                "a.txt.gz",
                "plain".getBytes(StandardCharsets.UTF_8),
                "must begin with gzip's bytes 1f 8b, as its name says, but begins with 70 6c");
    }

    @Test
    void object_shouldBeRefused_whenContentEncodingIsUnknown() {
        assertThatThrownBy(() ->
                        reader.read(raw("a.txt", new byte[] {1}, null, "br")).article())
                .hasMessage("a.txt: content encoding must be gzip or none, but was \"br\"");
    }

    @ParameterizedTest
    @CsvSource({
        "a PNG image,89504e470d0a1a0a00",
        "a PDF document,255044462d312e37",
        "an RTF document,7b5c727466312068",
        "a ZIP archive,504b030414000600"
    })
    void binary_shouldBeRefusedByItsKind(String kind, String hex) {
        assertUnreadable("a.txt", java.util.HexFormat.of().parseHex(hex), "must hold text, but seems to be " + kind);
    }

    @Test
    void object_shouldBeRefused_whenItHasNuls() {
        assertUnreadable("a.txt", "said\0".getBytes(StandardCharsets.UTF_8), "has a NUL character at offset 4");
    }

    @ParameterizedTest
    @CsvSource({"'',is empty", "' \r\n\t\u00a0 ',holds only white space"})
    void object_shouldBeRefused_whenThereIsNothingToRead(String text, String message) {
        assertUnreadable("a.txt", text.replace('\u00a0', ' ').getBytes(StandardCharsets.UTF_8), message);
    }

    @Test
    void xmlAndJson_shouldBeRefused_whenNoReaderKnowsThem() {
        assertUnreadable(
                "a.txt",
                "<?xml version='1.0'?><!-- x --><!DOCTYPE kml [<!ELEMENT a (b)>]>\n<x:kml/>"
                        .getBytes(StandardCharsets.UTF_8),
                "XML must have one of the roots <entry>, <feed>, <newsitem>, <newsmessage>, <nitf>, <rdf>, <rss>, but has <kml>");
        assertUnreadable("a.json", "{\"a\": 1}".getBytes(StandardCharsets.UTF_8), "but has [a]");
    }

    @ParameterizedTest
    @CsvSource({
        "'<nitf><body><body.content><p>It rained.</p></body.content></body></nitf>', nitf",
        "'{\"body_text\": \"It rained.\"}', ninjs",
        "'{ \"text\": \"It rained.\"}', json",
        "'<<Quietly>> it rained.', text",
        "'{It rained} he said.', text",
        "'[It rained, he said.]', text"
    })
    void format_shouldBeToldByContent_whateverTheName(String text, String format) throws Exception {
        assertThat(read("a.txt", text.getBytes(StandardCharsets.UTF_8)).format())
                .isEqualTo(format);
    }

    @Test
    void charset_shouldBeThatOfTheXmlDeclaration() throws Exception {
        String xml = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><nitf><body><body.content><p>Он сказал.</p>"
                + "</body.content></body></nitf>";
        assertThat(read("a.xml", xml.getBytes("windows-1251")).text()).isEqualTo("Он сказал.");
    }

    @Test
    void html_shouldBeToldByItsContent_whenItsNameSaysText() throws Exception {
        assertThat(read("a.txt", "<!DOCTYPE html><p>It rained.</p>".getBytes(StandardCharsets.UTF_8))
                        .format())
                .isEqualTo("html");
    }

    @Test
    void text_shouldStayPlain_whenItsNameSaysHtmlButNoTagIsInIt() throws Exception {
        Article article = read("a.html", "It rained.\n\n2 < 3, he said.".getBytes(StandardCharsets.UTF_8));
        assertThat(article.format()).isEqualTo("text");
        assertThat(article.paragraphs()).hasSize(2);
    }

    @Test
    void publishedAt_shouldBeNull_whenNothingTells() throws Exception {
        Article article = read("a.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(article.publishedAt()).isNull();
        assertThat(article.publishedAtSource()).isNull();
    }

    @Test
    void publishedAt_shouldBeTheLastModification_whenTheTextDoesNotTell() throws Exception {
        Instant modified = Instant.parse("2024-02-03T04:05:06Z");
        Article article = reader.read(
                        RawObject.of("a.txt", TEXT.getBytes(StandardCharsets.UTF_8), null, null, modified))
                .article();
        assertThat(article.publishedAt()).isEqualTo(modified);
        assertThat(article.publishedAtSource()).isEqualTo("object's last modification");
    }

    @Test
    void limit_shouldBePositive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ArticleReader(0))
                .withMessage("maxBytes must be > 0, but was 0");
    }

    private Article read(String name, byte[] bytes) throws UnreadableArticleException {
        return reader.read(raw(name, bytes, null, null)).article();
    }

    private void assertUnreadable(String name, byte[] bytes, String message) {
        assertThatThrownBy(() -> read(name, bytes))
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessageStartingWith(name + ": ")
                .hasMessageContaining(message);
    }

    private static RawObject raw(String name, byte[] bytes, @Nullable String type, @Nullable String encoding) {
        return RawObject.of(name, bytes, type, encoding, null);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
