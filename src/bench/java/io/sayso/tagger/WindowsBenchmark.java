package io.sayso.tagger;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Eight windows through the model, so many of them in each run: whether it would pay to put those of several articles
 * together.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@NullUnmarked
public class WindowsBenchmark {

    private static final int WINDOWS = 8;
    private static final int LENGTH = 360;
    private static final int VOCABULARY = 20_000;
    private static final long STACK = 64L << 20;

    @Param({"1", "2", "4", "8"})
    private int together;

    private OrtSession session;
    private long[] ids;

    @Setup
    public void load() throws IOException, InterruptedException, ExecutionException {
        byte[] model;
        try (InputStream in = WindowsBenchmark.class.getResourceAsStream("tagger.onnx")) {
            model = in.readAllBytes();
        }
        // with a stack as deep as TaggerModel gives it
        FutureTask<OrtSession> loading = new FutureTask<>(() -> {
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                return OrtEnvironment.getEnvironment().createSession(model, options);
            }
        });
        new Thread(null, loading, "model-loader", STACK).start();
        session = loading.get();
        ids = new Random(1).longs((long) together * LENGTH, 0, VOCABULARY).toArray();
    }

    @TearDown
    public void close() throws OrtException {
        session.close();
    }

    @Benchmark
    public int eightWindows() throws OrtException {
        int outputs = 0;
        for (int done = 0; done < WINDOWS; done += together) {
            outputs += run();
        }
        return outputs;
    }

    private int run() throws OrtException {
        long[] shape = {together, LENGTH};
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OnnxTensor i = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor f = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
                OrtSession.Result result = session.run(Map.of("ids", i, "features", f))) {
            return result.size();
        }
    }
}
