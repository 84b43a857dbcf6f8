package io.sayso.article;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The articles of a zip archive, read from front to back. */
final class ZipParts extends StreamedParts {

    static final int MAX_ENTRIES = 50_000;

    /** Of an entry that is too long to be an article: to find the next one it has to be unpacked. */
    static final int MAX_SKIPPED_BYTES = 64 * 1024 * 1024;

    private final RawObject archive;
    private final ZipInputStream zip;
    private int entries;
    private boolean inEntry;
    private String entryName = "";

    ZipParts(RawObject archive, InputStream in, ArticleReader articles) {
        super(archive.name(), articles);
        this.archive = archive;
        this.zip = new ZipInputStream(in);
    }

    @Override
    boolean advance() throws UnreadableArticleException {
        ZipEntry entry = nextEntry();
        if (entry == null) {
            return false;
        }
        if (isArticle(entry)) {
            // The entry's end is not the archive's: the stream stays open.
            add(entry.getName(), object(entry), UnaryOperator.identity(), true);
        }
        return true;
    }

    private RawObject object(ZipEntry entry) {
        Instant modified = entry.getLastModifiedTime() == null
                ? archive.lastModified()
                : entry.getLastModifiedTime().toInstant();
        return new RawObject(container() + Part.SEPARATOR + entry.getName(), zip, -1, null, null, modified);
    }

    private @Nullable ZipEntry nextEntry() throws UnreadableArticleException {
        try {
            if (inEntry) {
                skipRest();
            }
            ZipEntry entry = zip.getNextEntry();
            inEntry = entry != null;
            entryName = entry == null ? "" : entry.getName();
            if (entry == null && entries == 0) {
                throw new UnreadableArticleException(container() + ": zip must hold an article, but has no entries");
            }
            if (++entries > MAX_ENTRIES) {
                throw new UnreadableArticleException(
                        container() + ": zip must have at most " + MAX_ENTRIES + " entries, but has more");
            }
            return entry;
        } catch (EOFException e) {
            throw new UnreadableArticleException(
                    container() + ": zip must be whole, but ends early, after entry " + entries, e);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableArticleException(
                    container() + ": zip must be sound, but after entry " + entries + ": " + ParserWords.ofStream(e));
        }
    }

    private void skipRest() throws IOException, UnreadableArticleException {
        byte[] buffer = new byte[64 * 1024];
        long skipped = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            skipped += read;
            if (skipped > MAX_SKIPPED_BYTES) {
                throw new UnreadableArticleException(container() + ": zip's entry " + entryName
                        + " must be an article, but unpacks to more than " + skipped
                        + " bytes; the entries after it are not read");
            }
        }
    }

    private static boolean isArticle(ZipEntry entry) {
        String path = entry.getName();
        String file = path.substring(path.lastIndexOf('/') + 1);
        return !entry.isDirectory() && !file.startsWith(".") && !path.startsWith("__MACOSX/");
    }
}
