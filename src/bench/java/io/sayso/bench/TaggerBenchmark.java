package io.sayso.bench;

import io.sayso.tagger.OnnxSpeechTagger;
import io.sayso.tagger.Tags;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Tags one article of some 700 words, with one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@NullUnmarked
public class TaggerBenchmark {

    private OnnxSpeechTagger tagger;
    private String text;

    public static String article() throws IOException {
        try (InputStream in = TaggerBenchmark.class.getResourceAsStream("speed.txt")) {
            return new String(Objects.requireNonNull(in, "speed.txt").readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Setup
    public void load() throws IOException {
        text = article();
        tagger = OnnxSpeechTagger.load(1);
    }

    @TearDown
    public void close() {
        tagger.close();
    }

    @Benchmark
    public Tags tag() {
        return tagger.tag(text);
    }
}
