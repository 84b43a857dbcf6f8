package io.sayso.local;

import io.sayso.article.UnreadableArticleException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds and reads the files that may hold articles. */
final class ArticleFiles {

    private ArticleFiles() {}

    /** All files in the folder and the folders in it, but none that are hidden or in a hidden folder; by path. */
    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw new IOException(Messages.of(e), e);
        }
    }

    /**
     * @param name what to call the file in messages
     * @throws UnreadableArticleException if it is longer than {@code maxBytes} or can't be read
     */
    static byte[] bytes(String name, Path file, int maxBytes) throws UnreadableArticleException {
        try {
            long size = Files.size(file);
            if (size > maxBytes) {
                throw new UnreadableArticleException(
                        name + ": file must hold at most " + maxBytes + " bytes, but holds " + size);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadableArticleException(name + ": file must be readable, but is not (" + reason(e) + ")", e);
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "");
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
