package io.sayso.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedFiguresTest {

    private static final RecordedFigures RECORDED = new RecordedFigures(Map.of("cue.exact", 75.3));

    @Test
    void letsAFigureFallByAPointButNoFurther() {
        assertThat(RECORDED.falls(Map.of("cue.exact", 90.0))).isEmpty();
        assertThat(RECORDED.falls(Map.of("cue.exact", 74.3))).isEmpty();
        assertThat(RECORDED.falls(Map.of("cue.exact", 74.2)))
                .containsExactly(
                        "cue.exact: must be at least 74.3 (recorded 75.3, less 1.0), but was measured as 74.2");
    }

    @Test
    void wantsTheSameFiguresOnBothSides() {
        assertThat(RECORDED.falls(Map.of("said_by", 80.0)))
                .containsExactly(
                        "cue.exact: recorded as 75.3, but not measured any more",
                        "said_by: measured as 80.0, but never recorded");
    }

    @Test
    void readsWhatItWrote(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("recorded.json");
        RECORDED.write(file);
        assertThat(RecordedFigures.read(file)).isEqualTo(RECORDED);
    }

    @Test
    void saysHowToRecordWhereNothingIsRecorded(@TempDir Path folder) {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> RecordedFigures.read(folder.resolve("recorded.json")))
                .withMessageContaining("src/bench/README.md");
    }
}
