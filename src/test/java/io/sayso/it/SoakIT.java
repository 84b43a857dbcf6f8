package io.sayso.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.extract.ArticleExtractor;
import org.junit.jupiter.api.Test;

/** The short form of {@link Soak}: its long form is run by hand, and its figures are in src/bench/BENCHMARKS.md. */
class SoakIT {

    @Test
    void whateverFailsOnTheWay_eachArticleIsStoredOnce_andThePoisonAloneIsDead() throws Exception {
        try (Soak soak = new Soak("soak-short", ArticleExtractor.withDefaultModel(), 0.1, 7)) {
            Soak.Result result = soak.run(40, line -> {});

            assertThat(result.lost()).isEmpty();
            assertThat(result.wrongDeadLetters()).isEmpty();
            assertThat(result.withoutReason()).isEmpty();
            assertThat(result.poison()).isPositive();
            assertThat(result.faults()).containsOnlyKeys(FaultProxy.Fault.values());
        }
    }
}
