package io.sayso.local;

import io.sayso.article.RawObject;
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
     * @throws IOException if it can't be opened, naming the file
     */
    static RawObject open(String name, Path file) throws IOException {
        try {
            return new RawObject(
                    name,
                    Files.newInputStream(file),
                    Files.size(file),
                    null,
                    null,
                    Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            throw new IOException(name + ": file must be readable, but is not (" + reason(e) + ")", e);
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
