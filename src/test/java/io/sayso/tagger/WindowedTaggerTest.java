package io.sayso.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.tagger.WindowedTagger.Stretch;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WindowedTaggerTest {

    @Test
    void needsOneWindowForAShortText() {
        assertThat(WindowedTagger.windows(382)).containsExactly(new Stretch(0, 382));
    }

    @Test
    void makesWindowsOfOneLength() {
        assertThat(WindowedTagger.windows(383)).containsExactly(new Stretch(0, 224), new Stretch(159, 383));
        assertThat(WindowedTagger.windows(950))
                .containsExactly(new Stretch(0, 360), new Stretch(295, 655), new Stretch(590, 950));
    }

    @Property
    void everyTokenIsInAWindowAndNeighboursOverlap(@ForAll @IntRange(min = 1, max = 20_000) int tokens) {
        List<Stretch> windows = WindowedTagger.windows(tokens);
        assertThat(windows.get(0).from()).isZero();
        assertThat(windows.get(windows.size() - 1).to()).isEqualTo(tokens);
        for (int i = 0; i < windows.size(); i++) {
            assertThat(windows.get(i).to() - windows.get(i).from()).isBetween(1, 382);
            if (i > 0) {
                assertThat(windows.get(i - 1).to() - windows.get(i).from()).isGreaterThanOrEqualTo(63);
            }
        }
    }
}
