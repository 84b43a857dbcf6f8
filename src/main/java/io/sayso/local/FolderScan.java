package io.sayso.local;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The files of a folder and of those in it at one moment, but none that are hidden, nor what editors and downloads leave
 * beside a file while they are at it.
 */
record FolderScan(Map<String, LocalObject> objects) {

    /** Of vim (4913, .swp), Emacs and others (#a#, a~, a.bak), of browsers and copying programs. */
    private static final Pattern TEMPORARY = Pattern.compile(
            "\\..*|4913|~.*|.*~|#.*#|.*\\.(?:sw[a-p]|bak|tmp|temp|part|partial|crdownload|download|filepart)",
            Pattern.CASE_INSENSITIVE);

    private static final FolderScan EMPTY = new FolderScan(Map.of());

    FolderScan {
        objects = Map.copyOf(objects);
    }

    static FolderScan empty() {
        return EMPTY;
    }

    /**
     * @param without a folder to leave out, since it may lie in this one: where the results go
     * @throws IOException if the folder itself can't be read; what vanishes meanwhile is left out
     */
    static FolderScan of(Path folder, Path without) throws IOException {
        Map<String, LocalObject> objects = new TreeMap<>();
        Files.walkFileTree(folder, Set.of(), Integer.MAX_VALUE, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
                boolean skipped = !entered.equals(folder) && (isTemporary(entered) || entered.equals(without));
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isTemporary(file)) {
                    String key = folder.relativize(file)
                            .toString()
                            .replace(file.getFileSystem().getSeparator(), "/");
                    objects.put(
                            key,
                            new LocalObject(
                                    key,
                                    attributes.size(),
                                    attributes.lastModifiedTime().toInstant()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(folder)) {
                    throw e;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, @org.jspecify.annotations.Nullable IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        return new FolderScan(objects);
    }

    static boolean isTemporary(Path file) {
        return TEMPORARY.matcher(String.valueOf(file.getFileName())).matches();
    }
}
