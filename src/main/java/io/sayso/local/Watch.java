package io.sayso.local;

import io.sayso.extract.Extraction;
import io.sayso.extract.Extractor;
import io.sayso.store.EmbeddedArticleStore;
import io.sayso.text.Printable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the items of a folder's articles as the folder is. It looks at the folder again and again rather than have the
 * system tell of changes: that is the same on every system and file system, loses none, and of 1,000 files a look takes
 * some milliseconds. Not for several threads, but for {@link #stop}.
 */
final class Watch {

    private static final long LOOK_MILLIS = 200;
    private static final long EMBARGO_NANOS = Duration.ofMinutes(1).toNanos();

    /** A share of the time at most: of looks at large folders, and of the writing of many items. */
    private static final int LOOK_SHARE = 5;

    private static final int WRITE_SHARE = 10;

    private final WatchedFolder folder;
    private final ItemsFile items;
    private final PrintWriter out;
    private final PrintWriter err;
    private final EmbeddedArticleStore store = new EmbeddedArticleStore();
    private final LocalFunction function;
    private final FolderChanges changes = new FolderChanges();
    private final Map<String, String> failures = new TreeMap<>();
    private boolean isDirty = true;
    private boolean isGone;
    private long writable = System.nanoTime();
    private long embargoes = System.nanoTime();
    private volatile boolean isStopped;

    Watch(WatchedFolder folder, Path items, Extractor extractor, PrintWriter out, PrintWriter err) {
        this.folder = folder;
        this.items = new ItemsFile(items);
        this.out = out;
        this.err = err;
        this.function = new LocalFunction(folder, extractor, store);
    }

    /** Until it is stopped. */
    void run() throws IOException, InterruptedException {
        while (!isStopped) {
            long start = System.nanoTime();
            look();
            long took = Duration.ofNanos(System.nanoTime() - start).toMillis();
            Thread.sleep(Math.max(LOOK_MILLIS, LOOK_SHARE * Math.min(took, LOOK_MILLIS * LOOK_SHARE)));
        }
        write();
        long articles = store.items().stream()
                .filter(i -> i.containsKey("extractorVersion") && i.containsKey("quoteCount"))
                .count();
        out.printf(
                "%n%d articles%s%n",
                articles,
                failures.isEmpty() ? "" : "; could not be read: " + Printable.of(String.join(", ", failures.keySet())));
        out.flush();
    }

    /** Lets {@link #run} come to its end; what is under way is finished. */
    void stop() {
        isStopped = true;
    }

    /** One look at the folder, and what is to be done after it. */
    void look() throws IOException {
        FolderScan scan = scan();
        if (scan == null) {
            return;
        }
        FolderChanges.Change change = changes.after(scan);
        for (String key : change.removed()) {
            function.remove(key);
            failures.remove(key);
            out.println(Printable.of(key) + ": removed");
            isDirty = true;
        }
        for (LocalObject object : change.put()) {
            if (isStopped) {
                return;
            }
            put(object);
            out.flush();
            if (System.nanoTime() - writable > 0) {
                write();
            }
        }
        if (System.nanoTime() - embargoes > 0) {
            isDirty |= !function.endEmbargoes().articles().isEmpty();
            embargoes = System.nanoTime() + EMBARGO_NANOS;
        }
        out.flush();
        if (isDirty && System.nanoTime() - writable > 0) {
            write();
        }
    }

    /** Null if the folder is gone: its articles are kept, since it may be a drive that comes back. */
    private @Nullable FolderScan scan() {
        try {
            FolderScan scan = folder.scan();
            isGone = false;
            return scan;
        } catch (IOException e) {
            if (!isGone) {
                err.println("sayso: " + Messages.of(e) + "; its articles are kept until it is there again");
                err.flush();
            }
            isGone = true;
            return null;
        }
    }

    private void put(LocalObject object) throws IOException {
        long start = System.nanoTime();
        LocalResult result = function.put(object);
        String failure = result.failure();
        if (failure == null) {
            failures.remove(object.key());
        } else {
            failures.put(object.key(), failure);
            err.println("sayso: " + Printable.of(failure));
            err.flush();
        }
        if (!result.articles().isEmpty()) {
            out.println(told(object.key(), result.articles().values())
                    + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
        }
        isDirty = true;
    }

    private static String told(String key, Collection<Extraction> articles) {
        return "%s: %s%d quotes, %d thoughts, %d entities, "
                .formatted(
                        Printable.of(key),
                        articles.size() == 1 ? "" : articles.size() + " articles, ",
                        articles.stream().mapToInt(a -> a.statements().size()).sum(),
                        articles.stream().mapToInt(a -> a.thoughts().size()).sum(),
                        articles.stream().mapToInt(a -> a.entities().size()).sum());
    }

    private void write() throws IOException {
        long start = System.nanoTime();
        items.write(store.items());
        isDirty = false;
        writable = System.nanoTime() + WRITE_SHARE * (System.nanoTime() - start);
    }
}
