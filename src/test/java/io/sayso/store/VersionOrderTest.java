package io.sayso.store;

import static io.sayso.store.Samples.BUCKET;
import static io.sayso.store.Samples.KEY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionOrderTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void theSequencerDecidesWhateverTheTimes() {
        assertThat(compare(version("0055AED6DCD90281E5", NOON), version("0055AED6DCD90281E6", NOON.minusSeconds(9))))
                .isNegative();
    }

    @Test
    void theShorterSequencerIsPaddedOnTheRight() {
        assertThat(compare(version("00A", NOON), version("00A1", NOON))).isNegative();
        assertThat(compare(version("00B", NOON), version("00A1", NOON))).isPositive();
        assertThat(compare(version("00A", NOON), version("00A000", NOON))).isZero();
    }

    @Test
    void withoutSequencerTheTimeDecides() {
        assertThat(compare(version(null, NOON), version("00A1", NOON.plusMillis(1))))
                .isNegative();
        assertThat(compare(version("00A1", NOON), version(null, NOON.minusMillis(1))))
                .isPositive();
        assertThat(compare(version(null, NOON), version(null, NOON))).isZero();
    }

    @Test
    void twoVersionsOfOneInstantAreNotOneEvent() {
        ArticleVersion a = new ArticleVersion(BUCKET, KEY, "a", null, NOON);
        ArticleVersion b = new ArticleVersion(BUCKET, KEY, "b", null, NOON);

        assertThat(compare(a, b)).isNegative();
        assertThat(compare(b, a)).isPositive();
    }

    @Property(tries = 300)
    void paddingNeverChangesTheOrder(
            @ForAll("sequencers") String a, @ForAll("sequencers") String b, @ForAll @IntRange(max = 5) int zeros) {
        assertThat(Integer.signum(VersionOrder.compareSequencers(a + "0".repeat(zeros), b)))
                .isEqualTo(Integer.signum(VersionOrder.compareSequencers(a, b)));
    }

    @Property(tries = 300)
    void sequencersOfOneLengthAreOrderedAsText(
            @ForAll @IntRange(max = 0xFFFF) int a, @ForAll @IntRange(max = 0xFFFF) int b) {
        assertThat(Integer.signum(VersionOrder.compareSequencers("%04X".formatted(a), "%04X".formatted(b))))
                .isEqualTo(Integer.compare(a, b));
    }

    @Property(tries = 300)
    void theOrderIsTotal(
            @ForAll("sequencers") String a, @ForAll("sequencers") String b, @ForAll("sequencers") String c) {
        int ab = VersionOrder.compareSequencers(a, b);
        assertThat(Integer.signum(ab)).isEqualTo(-Integer.signum(VersionOrder.compareSequencers(b, a)));
        if (ab <= 0 && VersionOrder.compareSequencers(b, c) <= 0) {
            assertThat(VersionOrder.compareSequencers(a, c)).isNotPositive();
        }
        if (ab == 0) {
            assertThat(Integer.signum(VersionOrder.compareSequencers(a, c)))
                    .isEqualTo(Integer.signum(VersionOrder.compareSequencers(b, c)));
        }
    }

    /** Few digits, so that equal beginnings are met. */
    @Provide
    Arbitrary<String> sequencers() {
        return Arbitraries.strings().withChars('0', '1', 'F').ofMinLength(1).ofMaxLength(5);
    }

    private static ArticleVersion version(@Nullable String sequencer, Instant time) {
        return new ArticleVersion(BUCKET, KEY, "v", sequencer, time);
    }

    private static int compare(ArticleVersion a, ArticleVersion b) {
        return VersionOrder.INSTANCE.compare(a, b);
    }
}
