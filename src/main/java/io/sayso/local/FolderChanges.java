package io.sayso.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What has changed in a folder, from one look at it to the next. A file counts once two looks in a row found it the same,
 * with the same size and time: before that somebody may still be writing it. It counts as removed once two looks in a row
 * did not find it: editors take a file away for a moment when they save.
 */
final class FolderChanges {

    /**
     * @param put new or changed, by key
     * @param removed keys, in order
     */
    record Change(List<LocalObject> put, List<String> removed) {

        boolean isEmpty() {
            return put.isEmpty() && removed.isEmpty();
        }
    }

    private final Map<String, LocalObject> known = new HashMap<>();
    private FolderScan before = FolderScan.empty();

    /** What there is to do now; it counts as done from here on. */
    Change after(FolderScan now) {
        List<LocalObject> put = now.objects().values().stream()
                .filter(o -> o.equals(before.objects().get(o.key())))
                .filter(o -> !o.equals(known.get(o.key())))
                .sorted((a, b) -> a.key().compareTo(b.key()))
                .toList();
        List<String> removed = new ArrayList<>(known.keySet());
        removed.removeIf(k -> now.objects().containsKey(k) || before.objects().containsKey(k));
        removed.sort(null);
        put.forEach(o -> known.put(o.key(), o));
        removed.forEach(known::remove);
        before = Objects.requireNonNull(now);
        return new Change(put, removed);
    }
}
