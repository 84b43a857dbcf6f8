package io.sayso.store;

import static io.sayso.store.Samples.BUCKET;
import static io.sayso.store.Samples.KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {

    @Test
    void anythingAppliesToAnUnknownArticle() {
        assertThat(Decision.of(null, meta(1, ArticleState.READY))).isEqualTo(Decision.APPLY);
        assertThat(Decision.of(null, meta(1, ArticleState.REMOVED))).isEqualTo(Decision.APPLY);
    }

    @ParameterizedTest
    @CsvSource({
        "1, READY, 2, READY, APPLY",
        "2, READY, 1, READY, STALE",
        "2, WRITING, 1, READY, STALE",
        "2, REMOVED, 1, READY, STALE",
        "2, REMOVED, 3, READY, APPLY",
        "2, REMOVING, 3, READY, APPLY",
        "1, READY, 1, READY, UNCHANGED",
        "1, REMOVED, 1, REMOVED, UNCHANGED",
        "1, WRITING, 1, READY, APPLY",
        "1, REMOVING, 1, REMOVED, APPLY",
    })
    void aChangeIsJudgedByOrderAndState(
            int storedVersion, ArticleState stored, int nextVersion, ArticleState next, Decision expected) {
        assertThat(Decision.of(meta(storedVersion, stored), meta(nextVersion, next)))
                .isEqualTo(expected);
    }

    @Test
    void whatAnotherExtractorFoundIsReplaced() {
        Meta stored = meta(2, ArticleState.READY);
        Meta other = new Meta(Samples.version(2), ArticleState.READY, "r2b", 3, false, "e2");
        Meta older = new Meta(Samples.version(1), ArticleState.READY, "r1b", 3, false, "e2");

        assertThat(Decision.of(stored, other)).isEqualTo(Decision.APPLY);
        assertThat(Decision.of(stored, older)).isEqualTo(Decision.STALE);
    }

    @Test
    void ofOneInstantTheRemovalIsTheLater() {
        Meta stored = withoutSequencer(ArticleState.READY);
        Meta removed = withoutSequencer(ArticleState.REMOVED);

        assertThat(Decision.of(stored, removed)).isEqualTo(Decision.APPLY);
        assertThat(Decision.of(removed, stored)).isEqualTo(Decision.STALE);
    }

    @Test
    void aChangeToApplyHasNoOutcomeYet() {
        assertThatIllegalStateException().isThrownBy(Decision.APPLY::outcome).withMessageContaining("no outcome yet");
        assertThat(Decision.STALE.outcome()).isEqualTo(Outcome.STALE);
    }

    private static Meta meta(int version, ArticleState state) {
        return new Meta(Samples.version(version), state, "r" + version, 3, false, "e1");
    }

    private static Meta withoutSequencer(ArticleState state) {
        ArticleVersion version = new ArticleVersion(BUCKET, KEY, null, null, Instant.EPOCH);
        return new Meta(version, state, "r", 0, false, null);
    }
}
