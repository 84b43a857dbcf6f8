package io.sayso.store;

import io.sayso.bench.Evaluation;
import io.sayso.bench.TaggerBenchmark;
import io.sayso.extract.ArticleExtractor;
import io.sayso.extract.Extraction;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** An article's items, of the article of {@link TaggerBenchmark}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@NullUnmarked
public class ItemsBenchmark {

    private final ItemMapper mapper = new ItemMapper();
    private final ArticleVersion version =
            new ArticleVersion("bench", "speed.txt", null, "01", Instant.parse("2026-11-25T06:00:00Z"));
    private Extraction extraction;

    @Setup
    public void extract() throws IOException {
        extraction = ArticleExtractor.withDefaultModel().extract(Evaluation.read("speed", TaggerBenchmark.article()));
    }

    @Benchmark
    public Object items() {
        return mapper.stored(version, extraction, "2");
    }
}
