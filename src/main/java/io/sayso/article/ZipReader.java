package io.sayso.article;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Zip archives of articles; what an entry is, its name and content tell. Folders, hidden files and those that macOS adds
 * are passed over. Documents that are zip archives by the way (Word, OpenDocument, EPUB, jars) are refused.
 */
final class ZipReader implements ContainerReader {

    private static final byte[] ENTRY = {'P', 'K', 3, 4};
    private static final byte[] END = {'P', 'K', 5, 6};
    private static final int NAME_LENGTH_AT = 26;
    private static final int NAME_AT = 30;

    /** First entries that their formats demand or their writers have. */
    private static final List<String> DOCUMENTS = List.of("[Content_Types].xml", "_rels/", "mimetype", "META-INF/");

    private final ArticleReader entries;

    /** @param entries reads each entry */
    ZipReader(ArticleReader entries) {
        this.entries = entries;
    }

    @Override
    public boolean accepts(byte[] head, RawObject object) {
        String first = firstName(head);
        return begins(head, END) || (first != null && DOCUMENTS.stream().noneMatch(first::startsWith));
    }

    @Override
    public Contents read(RawObject object, InputStream in) {
        return new Contents.Several("zip", new ZipParts(object, in, entries));
    }

    /** By the local file header (PKWARE's APPNOTE.TXT, section 4.3.7); null if there is none. */
    private static @Nullable String firstName(byte[] head) {
        if (!begins(head, ENTRY) || head.length < NAME_AT) {
            return null;
        }
        int length = (head[NAME_LENGTH_AT] & 0xff) | (head[NAME_LENGTH_AT + 1] & 0xff) << 8;
        return new String(head, NAME_AT, Math.min(length, head.length - NAME_AT), StandardCharsets.UTF_8);
    }

    private static boolean begins(byte[] head, byte[] signature) {
        return head.length >= signature.length
                && Arrays.equals(head, 0, signature.length, signature, 0, signature.length);
    }
}
