package io.sayso.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WindowedTaggerTest {

    @Test
    void needsOneWindowForAShortText() {
        assertThat(WindowedTagger.starts(382)).containsExactly(0);
    }

    @Test
    void putsTheLastWindowFlushWithTheEnd() {
        assertThat(WindowedTagger.starts(383)).containsExactly(0, 1);
        assertThat(WindowedTagger.starts(700)).containsExactly(0, 254, 318);
    }

    @Property
    void everyTokenIsInAWindowAndNeighboursOverlap(@ForAll @IntRange(min = 1, max = 20_000) int tokens) {
        int[] starts = WindowedTagger.starts(tokens);
        assertThat(starts[0]).isZero();
        assertThat(starts[starts.length - 1] + 382).isGreaterThanOrEqualTo(tokens);
        for (int i = 1; i < starts.length; i++) {
            assertThat(starts[i] - starts[i - 1]).isBetween(1, 254);
        }
    }
}
