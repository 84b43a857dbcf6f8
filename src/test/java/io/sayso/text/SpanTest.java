package io.sayso.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void rejectsANegativeStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(-1, 2))
                .withMessage("start must be >= 0, but was -1");
    }

    @Test
    void rejectsAnEndBeforeItsStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(5, 3))
                .withMessage("end must be >= start, but span was [5, 3)");
    }

    @Test
    void saysWhereTheTextEndsWhenItReachesPastIt() {
        assertThatThrownBy(() -> new Span(0, 4).of("abc"))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("[0, 4)")
                .hasMessageContaining("length 3");
    }

    @Test
    void trimsWhiteSpaceAtBothEnds() {
        assertThat(new Span(0, 6).trim(" a b\n ")).isEqualTo(new Span(1, 4));
        assertThat(new Span(1, 3).trim("a  b")).isEqualTo(new Span(1, 1));
    }

    @Property
    void overlapMeansACommonCharacter(
            @ForAll @IntRange(max = 9) int a,
            @ForAll @IntRange(max = 9) int b,
            @ForAll @IntRange(max = 9) int c,
            @ForAll @IntRange(max = 9) int d) {
        Span one = new Span(Math.min(a, b), Math.max(a, b));
        Span other = new Span(Math.min(c, d), Math.max(c, d));
        boolean common = false;
        for (int i = 0; i < 9; i++) {
            common |= one.contains(i) && other.contains(i);
        }
        if (!one.isEmpty() && !other.isEmpty()) {
            assertThat(one.overlaps(other)).isEqualTo(common).isEqualTo(other.overlaps(one));
        }
        int both = 0;
        for (int i = 0; i < 9; i++) {
            both += one.contains(i) && other.contains(i) ? 1 : 0;
        }
        assertThat(one.shared(other)).isEqualTo(both).isEqualTo(other.shared(one));
        assertThat(one.cover(other).contains(one)).isTrue();
        assertThat(one.cover(other).contains(other)).isTrue();
    }
}
