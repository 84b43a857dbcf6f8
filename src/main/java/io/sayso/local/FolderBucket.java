package io.sayso.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A folder's files, also those of the folders in it, as they were when it was made. */
final class FolderBucket implements LocalBucket {

    private final String name;
    private final Map<String, LocalObject> objects = new TreeMap<>();
    private final Path folder;

    private FolderBucket(String name, Path folder) {
        this.name = name;
        this.folder = folder;
    }

    /**
     * @param without a folder to leave out, since it may lie in this one: where the results go
     * @throws LocalException if there is no such folder or no article in it
     */
    static FolderBucket of(Path folder, Path without) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new LocalException(folder + ": must be a folder, but "
                    + (Files.exists(folder) ? "is a file (to read single files: extract)" : "does not exist"));
        }
        Path absolute = folder.toAbsolutePath().normalize();
        Path fileName = absolute.getFileName();
        FolderBucket bucket = new FolderBucket(fileName == null ? "root" : fileName.toString(), absolute);
        for (Path file : ArticleFiles.in(absolute)) {
            if (!file.startsWith(without.toAbsolutePath().normalize())) {
                String key = absolute.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/");
                bucket.objects.put(
                        key,
                        new LocalObject(
                                key,
                                Files.size(file),
                                Files.getLastModifiedTime(file).toInstant()));
            }
        }
        if (bucket.objects.isEmpty()) {
            throw new LocalException(folder + ": must hold at least one file, but is empty");
        }
        return bucket;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<LocalObject> objects() {
        return List.copyOf(objects.values());
    }

    @Override
    public Optional<Found> fetch(String bucket, String key, @Nullable String versionId) {
        if (!objects.containsKey(key)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Found(null, ArticleFiles.open(key, folder.resolve(key))));
        } catch (IOException e) {
            throw new UncheckedIOException(Messages.of(e), e);
        }
    }
}
