package io.sayso.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An article annotated by hand.
 *
 * @param name the file's name without its ending
 * @param text without the marks
 * @param quotes by number
 */
public record GoldArticle(String name, String text, List<GoldQuote> quotes) {

    public GoldArticle {
        quotes = List.copyOf(quotes);
    }

    /**
     * @throws GoldFormatException if the file breaks the rules of the mark-up or is not UTF-8; the message gives the file,
     *     line and column
     */
    public static GoldArticle read(Path file) throws IOException {
        String marked;
        try {
            marked = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new GoldFormatException(file + ": file must be UTF-8, but is not");
        }
        return parse(file.toString(), marked);
    }

    /**
     * @param file what to call the text in messages
     * @param marked article and annotations in the mark-up of README.md
     * @throws GoldFormatException as for {@link #read}
     */
    public static GoldArticle parse(String file, String marked) {
        return new GoldParser(file, marked).parse();
    }

    /** Runs of characters between white space. */
    public int words() {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
