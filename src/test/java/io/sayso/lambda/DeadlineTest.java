package io.sayso.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
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
}
