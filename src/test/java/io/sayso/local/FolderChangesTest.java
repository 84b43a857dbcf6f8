package io.sayso.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FolderChangesTest {

    private final FolderChanges changes = new FolderChanges();

    @Test
    void aFileCountsOnceItStaysAsItIs() {
        assertThat(look("a.txt", 1)).isEqualTo("");
        assertThat(look("a.txt", 2)).isEqualTo("");
        assertThat(look("a.txt", 2)).isEqualTo("+a.txt");
        assertThat(look("a.txt", 2)).isEqualTo("");
    }

    @Test
    void aChangedFileIsPutAgain() {
        look("a.txt", 1);
        look("a.txt", 1);

        assertThat(look("a.txt", 5)).isEqualTo("");
        assertThat(look("a.txt", 5)).isEqualTo("+a.txt");
    }

    @Test
    void aFileThatIsAwayForAMomentIsNotRemoved() {
        look("a.txt", 1);
        look("a.txt", 1);

        assertThat(look()).isEqualTo("");
        assertThat(look("a.txt", 1)).isEqualTo("");
        assertThat(look()).isEqualTo("");
        assertThat(look()).isEqualTo("-a.txt");
        assertThat(look()).isEqualTo("");
    }

    @Test
    void aRenamedFileIsRemovedAndPut() {
        look("a.txt", 1);
        look("a.txt", 1);

        assertThat(look("b.txt", 1)).isEqualTo("");
        assertThat(look("b.txt", 1)).isEqualTo("-a.txt+b.txt");
    }

    /** Whatever happened before, after two looks at the same files exactly these are known, in their last state. */
    @Property(tries = 300)
    void inTheEndWhatIsThereIsKnown(@ForAll @Size(max = 12) List<@IntRange(max = 26) Integer> states) {
        FolderChanges all = new FolderChanges();
        Map<String, Long> known = new HashMap<>();
        FolderScan last = FolderScan.empty();
        for (int state : states) {
            last = scan("a", state % 3, "b", state / 3 % 3, "c", state / 9 % 3);
            apply(all.after(last), known);
        }
        apply(all.after(last), known);
        apply(all.after(last), known);

        Map<String, Long> there = new HashMap<>();
        last.objects().values().forEach(o -> there.put(o.key(), o.size()));
        assertThat(known).isEqualTo(there);
    }

    private static void apply(FolderChanges.Change change, Map<String, Long> known) {
        change.put().forEach(o -> known.put(o.key(), o.size()));
        change.removed().forEach(known::remove);
    }

    private String look(Object... keysAndSizes) {
        FolderChanges.Change change = changes.after(scan(keysAndSizes));
        StringBuilder told = new StringBuilder();
        change.removed().forEach(k -> told.append('-').append(k));
        change.put().forEach(o -> told.append('+').append(o.key()));
        return told.toString();
    }

    /** A size of 0 stands for no file. */
    private static FolderScan scan(Object... keysAndSizes) {
        Map<String, LocalObject> objects = new HashMap<>();
        for (int i = 0; i < keysAndSizes.length; i += 2) {
            String key = (String) keysAndSizes[i];
            int size = (Integer) keysAndSizes[i + 1];
            if (size > 0) {
                objects.put(key, new LocalObject(key, size, Instant.EPOCH));
            }
        }
        return new FolderScan(objects);
    }
}
