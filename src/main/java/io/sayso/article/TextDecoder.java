package io.sayso.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text. In this order: a byte order mark; the charset that the media type, an XML declaration or an HTML page's
 * {@code meta} declares, where it decodes; UTF-8; windows-1252. UTF-8 goes before a declared single-byte charset, which any bytes
 * would fit: bytes beyond ASCII that happen to be sound UTF-8 hardly ever mean something else.
 */
final class TextDecoder {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private record Mark(Charset charset, byte... bytes) {

        boolean begins(byte[] text) {
            return text.length >= bytes.length && Arrays.equals(text, 0, bytes.length, bytes, 0, bytes.length);
        }
    }

    /** UTF-32 first: its little-endian mark begins with UTF-16's. */
    private static final List<Mark> MARKS = List.of(
            new Mark(Charset.forName("UTF-32LE"), (byte) 0xff, (byte) 0xfe, (byte) 0, (byte) 0),
            new Mark(Charset.forName("UTF-32BE"), (byte) 0, (byte) 0, (byte) 0xfe, (byte) 0xff),
            new Mark(StandardCharsets.UTF_8, (byte) 0xef, (byte) 0xbb, (byte) 0xbf),
            new Mark(StandardCharsets.UTF_16LE, (byte) 0xff, (byte) 0xfe),
            new Mark(StandardCharsets.UTF_16BE, (byte) 0xfe, (byte) 0xff));

    /** HTML (WHATWG, section 4.2.5.4) wants the declaration within the first 1,024 bytes. */
    private static final int META_REACH = 1024;

    private static final Pattern META =
            Pattern.compile("<meta\\b[^>]{0,200}charset[^>]{0,60}", Pattern.CASE_INSENSITIVE);

    private static final Pattern XML =
            Pattern.compile("\\A\\s*<\\?xml\\b[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})");

    /** @throws UnreadableArticleException if no encoding fits or the text has NUL characters */
    String decode(String name, byte[] bytes, @Nullable String contentType) throws UnreadableArticleException {
        String text = text(name, bytes, contentType);
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new UnreadableArticleException(name + ": object must hold text, but has a NUL character at offset "
                    + nul + " (binary data, or UTF-16 without a byte order mark)");
        }
        return text;
    }

    private static String text(String name, byte[] bytes, @Nullable String contentType)
            throws UnreadableArticleException {
        for (Mark mark : MARKS) {
            if (mark.begins(bytes)) {
                return marked(name, bytes, mark);
            }
        }
        String utf8 = strictly(StandardCharsets.UTF_8, bytes, 0);
        Charset declared = declared(bytes, contentType);
        if (declared != null && !(utf8 != null && isSingleByte(declared))) {
            String text = strictly(declared, bytes, 0);
            if (text != null) {
                return text;
            }
        }
        if (utf8 != null) {
            return utf8;
        }
        String mended = damagedUtf8(bytes);
        String text = mended != null ? mended : strictly(WINDOWS_1252, bytes, 0);
        if (text == null) {
            throw new UnreadableArticleException(
                    name + ": object must hold text in UTF-8, UTF-16 with a byte order mark, or windows-1252,"
                            + " but fits none of them");
        }
        return text;
    }

    private static String marked(String name, byte[] bytes, Mark mark) throws UnreadableArticleException {
        String text = strictly(mark.charset(), bytes, mark.bytes().length);
        if (text == null) {
            throw new UnreadableArticleException(
                    name + ": object must hold " + mark.charset() + ", as its byte order mark says, but does not");
        }
        return text;
    }

    private static @Nullable Charset declared(byte[] bytes, @Nullable String contentType) {
        Charset charset = MediaTypes.charset(contentType);
        if (charset != null) {
            return charset;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, META_REACH), StandardCharsets.ISO_8859_1);
        Matcher xml = XML.matcher(head);
        Matcher meta = META.matcher(head);
        Charset inPage = xml.find()
                ? MediaTypes.charset("charset=" + xml.group(1))
                : meta.find() ? MediaTypes.charset(meta.group()) : null;
        // What can be read as ASCII up to here is not UTF-16, whatever it says.
        return inPage == null || inPage.name().startsWith("UTF-16") ? null : inPage;
    }

    private static boolean isSingleByte(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1.0f;
    }

    /** Null if any byte does not fit. */
    private static @Nullable String strictly(Charset charset, byte[] bytes, int from) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /**
     * UTF-8 with some bytes lost, such as a file cut within a character: told from windows-1252 by having more sound
     * characters beyond ASCII than broken ones. Null if it isn't that.
     */
    private static @Nullable String damagedUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\ufffd').count();
        long sound = text.chars().filter(c -> c > 0x7f && c != '\ufffd').count();
        return sound > broken ? text : null;
    }
}
