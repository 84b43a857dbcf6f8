package io.sayso.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OffsetsTest {

    @Test
    void equalOffsetsAreNotAfter() {
        int[] offsets = {2, 5, 5, 9};
        assertThat(Offsets.firstAfter(1, 4, i -> offsets[i])).isEqualTo(0);
        assertThat(Offsets.firstAfter(5, 4, i -> offsets[i])).isEqualTo(3);
        assertThat(Offsets.firstAfter(9, 4, i -> offsets[i])).isEqualTo(4);
    }

    @Property
    void asManyAreNotAfterAsAPassWouldCount(
            @ForAll @Size(max = 20) int @IntRange(max = 30) [] offsets, @ForAll @IntRange(max = 31) int offset) {
        Arrays.sort(offsets);
        assertThat(Offsets.firstAfter(offset, offsets.length, i -> offsets[i]))
                .isEqualTo((int) Arrays.stream(offsets).filter(o -> o <= offset).count());
    }
}
