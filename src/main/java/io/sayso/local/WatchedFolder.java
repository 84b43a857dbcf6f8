package io.sayso.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A folder as it is now, in the place of a bucket. */
final class WatchedFolder implements LocalBucket {

    private final Path folder;
    private final Path without;
    private final String name;

    /**
     * @param without a folder to leave out, since it may lie in this one: where the results go
     * @throws LocalException if there is no such folder
     */
    WatchedFolder(Path folder, Path without) {
        if (!Files.isDirectory(folder)) {
            throw new LocalException(
                    folder + ": must be a folder, but " + (Files.exists(folder) ? "is a file" : "does not exist"));
        }
        this.folder = folder.toAbsolutePath().normalize();
        this.without = without.toAbsolutePath().normalize();
        Path fileName = this.folder.getFileName();
        this.name = fileName == null ? "root" : fileName.toString();
    }

    FolderScan scan() throws IOException {
        return FolderScan.of(folder, without);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<LocalObject> objects() {
        try {
            return List.copyOf(scan().objects().values());
        } catch (IOException e) {
            throw new UncheckedIOException(Messages.of(e), e);
        }
    }

    @Override
    public Optional<Found> fetch(String bucket, String key, @Nullable String versionId) {
        Path file = folder.resolve(key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Found(null, ArticleFiles.open(key, file)));
        } catch (IOException e) {
            throw new UncheckedIOException(Messages.of(e), e);
        }
    }
}
