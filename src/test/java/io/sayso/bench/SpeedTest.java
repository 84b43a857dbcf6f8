package io.sayso.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.TimeValue;

/** The benchmarks run; how fast is not this test's business. */
class SpeedTest {

    @Test
    void timesTheTaggerAndTheMatrixProduct() throws RunnerException {
        Speed speed = new Speed();
        String ignored = System.setProperty("jmh.ignoreLock", "true");
        try {
            speed.round(0, 0, 1, TimeValue.milliseconds(300));
        } finally {
            System.setProperty("jmh.ignoreLock", ignored == null ? "false" : ignored);
        }
        assertThat(speed.median(TaggerBenchmark.class)).isPositive();
        assertThat(speed.median(MatrixProduct.class)).isPositive();
        assertThat(speed.report())
                .containsPattern("\\| tagging an article of 700 words \\| \\d+\\.\\d")
                .contains("| ratio | ");
    }

    @Test
    void theTimedArticleHasSome700Words() throws IOException {
        assertThat(TaggerBenchmark.article().split("\\s+").length).isBetween(690, 710);
    }
}
