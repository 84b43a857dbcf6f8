package io.sayso.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static Deadline remaining(Long... millis) {
        return new Deadline(new ArrayDeque<>(List.of(millis))::removeFirst);
    }

    @Test
    void theFirstMessageAlwaysHasTime() {
        assertThat(remaining(100L, 100L).hasTimeForNext()).isTrue();
    }

    @Test
    void theNextNeedsTwiceWhatTheSlowestTookAndTwoSeconds() {
        Deadline enough = remaining(20_000L, 20_000L, 14_000L, 14_000L);
        assertThat(enough.hasTimeForNext()).isTrue();
        assertThat(enough.hasTimeForNext()).isTrue();
        assertThat(enough.hasTimeForNext()).isTrue();

        Deadline tooShort = remaining(19_999L, 19_999L, 13_999L);
        assertThat(tooShort.hasTimeForNext()).isTrue();
        assertThat(tooShort.hasTimeForNext()).isFalse();
    }

    @Test
    void aFastMessageDoesNotMakeASlowOneForgotten() {
        Deadline deadline = remaining(30_000L, 30_000L, 20_000L + 2_000L, 21_999L);

        assertThat(deadline.hasTimeForNext()).isTrue();
        assertThat(deadline.hasTimeForNext()).isTrue();
        assertThat(deadline.hasTimeForNext()).isTrue();

        Deadline slow = remaining(30_000L, 30_000L, 22_000L, 17_999L);
        assertThat(slow.hasTimeForNext()).isTrue();
        assertThat(slow.hasTimeForNext()).isTrue();
        assertThat(slow.hasTimeForNext()).isFalse();
    }

    @Test
    void whatWasSlowInOneThreadIsKnownToTheOthers_whoseFirstHasTimeToo() {
        AtomicLong remaining = new AtomicLong(20_000);
        Deadline deadline = new Deadline(remaining::get);
        Deadline one = deadline.forThread();
        Deadline other = deadline.forThread();
        assertThat(one.hasTimeForNext()).isTrue();
        assertThat(other.hasTimeForNext()).isTrue();

        remaining.set(19_000);
        assertThat(other.hasTimeForNext()).isTrue();
        remaining.set(13_000);
        assertThat(one.hasTimeForNext()).isFalse();
        remaining.set(12_900);
        assertThat(other.hasTimeForNext()).isFalse();
    }
}
