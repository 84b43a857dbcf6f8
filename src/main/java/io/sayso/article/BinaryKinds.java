package io.sayso.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names what a file that isn't text seems to be by its first bytes, so that an error can say more than "not text".
 * The signatures are those of the formats' own specifications.
 */
final class BinaryKinds {

    private record Kind(String name, int offset, byte[] signature) {

        static Kind of(String name, int offset, String latin1) {
            return new Kind(name, offset, latin1.getBytes(StandardCharsets.ISO_8859_1));
        }

        boolean matches(byte[] bytes) {
            if (bytes.length < offset + signature.length) {
                return false;
            }
            for (int i = 0; i < signature.length; i++) {
                if (bytes[offset + i] != signature[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Kind> KINDS = List.of(
            Kind.of("a PNG image", 0, "\u0089PNG\r\n\u001a\n"),
            Kind.of("a JPEG image", 0, "\u00ff\u00d8\u00ff"),
            Kind.of("a GIF image", 0, "GIF87a"),
            Kind.of("a GIF image", 0, "GIF89a"),
            Kind.of("a WebP image", 8, "WEBP"),
            Kind.of("a TIFF image", 0, "II*\0"),
            Kind.of("a TIFF image", 0, "MM\0*"),
            Kind.of("a PDF document", 0, "%PDF-"),
            Kind.of("a PostScript document", 0, "%!PS"),
            Kind.of("an RTF document", 0, "{\\rtf"),
            Kind.of("a ZIP archive (or a Word or OpenDocument file)", 0, "PK\u0003\u0004"),
            Kind.of("an old Word or Excel file", 0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
            Kind.of("a gzip archive packed more than twice", 0, "\u001f\u008b"),
            Kind.of("a bzip2 archive", 0, "BZh"),
            Kind.of("an xz archive", 0, "\u00fd7zXZ\0"),
            Kind.of("a Zstandard archive", 0, "\u0028\u00b5\u002f\u00fd"),
            Kind.of("a 7z archive", 0, "7z\u00bc\u00af\u0027\u001c"),
            Kind.of("a tar archive", 257, "ustar"),
            Kind.of("a Parquet file", 0, "PAR1"),
            Kind.of("an SQLite database", 0, "SQLite format 3\0"),
            Kind.of("an MP3 sound", 0, "ID3"),
            Kind.of("an Ogg sound", 0, "OggS"),
            Kind.of("an MP4 video", 4, "ftyp"),
            Kind.of("a WAVE sound", 8, "WAVE"),
            Kind.of("an ELF program", 0, "\u007fELF"),
            Kind.of("a Java class", 0, "\u00ca\u00fe\u00ba\u00be"));

    private BinaryKinds() {}

    /** What the bytes seem to be, such as {@code "a PNG image"}; null if none of these. */
    static @Nullable String of(byte[] bytes) {
        for (Kind kind : KINDS) {
            if (kind.matches(bytes)) {
                return kind.name();
            }
        }
        return null;
    }
}
