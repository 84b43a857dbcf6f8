package io.sayso.tagger;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The ONNX model and what it says of itself: its metadata hold the tag sets and the transition scores, so that a model
 * and the code can't disagree about them. Thread-safe, as ONNX Runtime's sessions are.
 */
final class TaggerModel implements AutoCloseable {

    /** Bytes; 4 MB are enough for today's model. */
    private static final long LOADER_STACK = 64L << 20;

    private final OrtSession session;
    private final TagSet quotes;
    private final TagSet names;

    /** How ONNX Runtime is given a model. */
    @FunctionalInterface
    private interface Source {

        OrtSession open(OrtEnvironment environment, OrtSession.SessionOptions options) throws OrtException;
    }

    private TaggerModel(Source source, int threads) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            // an idle thread that spins costs the other threads of a small function dearly
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            session = createSession(source, options);
            Map<String, String> metadata = session.getMetadata().getCustomMetadata();
            ObjectMapper json = new ObjectMapper();
            quotes = TagSet.of(
                    kinds(metadata, "quoteRoles", json),
                    json.readValue(entry(metadata, "quoteTransitions"), float[][].class));
            names = TagSet.withoutTransitions(kinds(metadata, "entityTypes", json));
        } catch (OrtException | JsonProcessingException e) {
            throw new IllegalArgumentException("model must be an ONNX file made by src/training/export.py", e);
        }
    }

    /**
     * @param onnx a resource: a file is read by ONNX Runtime itself, and never lies in Java's heap
     * @param threads threads that one call may use, at least 1
     * @throws IllegalArgumentException if it is no model, or one without this program's metadata
     */
    static TaggerModel read(URL onnx, int threads) throws IOException {
        Optional<Path> file = ResourceFile.of(onnx);
        if (file.isPresent()) {
            return new TaggerModel((e, options) -> e.createSession(file.get().toString(), options), threads);
        }
        try (InputStream in = onnx.openStream()) {
            return of(in.readAllBytes(), threads);
        }
    }

    /** The same for the model file's bytes. */
    static TaggerModel of(byte[] onnx, int threads) {
        return new TaggerModel((e, options) -> e.createSession(onnx, options), threads);
    }

    /**
     * In a thread of its own: ONNX Runtime goes through the graph by recursion, and a graph as deep as a transformer's
     * overflows the 1 MB of stack that Java gives a thread, which ends the process without a word.
     */
    private static OrtSession createSession(Source source, OrtSession.SessionOptions options) throws OrtException {
        FutureTask<OrtSession> task = new FutureTask<>(() -> source.open(OrtEnvironment.getEnvironment(), options));
        new Thread(null, task, "model-loader", LOADER_STACK).start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OrtException cause) {
                throw cause;
            }
            throw new IllegalStateException("the model could not be loaded", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the model was loaded", e);
        }
    }

    private static List<String> kinds(Map<String, String> metadata, String key, ObjectMapper json)
            throws JsonProcessingException {
        return List.of(json.readValue(entry(metadata, key), String[].class));
    }

    private static String entry(Map<String, String> metadata, String key) {
        String value = metadata.get(key);
        if (value == null) {
            throw new IllegalArgumentException(
                    "model's metadata must hold " + key + ", but hold only " + metadata.keySet());
        }
        return value;
    }

    TagSet quotes() {
        return quotes;
    }

    TagSet names() {
        return names;
    }

    /** Runs one window; ids and features hold [CLS] first and [SEP] last. */
    Window run(long[] ids, long[] features) {
        long[] shape = {1, ids.length};
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OnnxTensor i = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor f = OnnxTensor.createTensor(environment, LongBuffer.wrap(features), shape);
                OrtSession.Result result = session.run(Map.of("ids", i, "features", f))) {
            return new Window(
                    ids.length,
                    floats(result, "quote_tags"),
                    floats(result, "entity_tags"),
                    floats(result, "cue_link"),
                    floats(result, "source_link"));
        } catch (OrtException e) {
            throw new IllegalStateException("the model failed on a window of " + ids.length + " tokens", e);
        }
    }

    private static FloatBuffer floats(OrtSession.Result result, String name) {
        return ((OnnxTensor) result.get(name).orElseThrow(() -> new IllegalStateException("model must give " + name)))
                .getFloatBuffer();
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the model's session could not be closed", e);
        }
    }

    /** One window's raw scores, row by row; {@code length} counts [CLS] and [SEP]. */
    record Window(
            int length, FloatBuffer quoteTags, FloatBuffer nameTags, FloatBuffer cueLinks, FloatBuffer sourceLinks) {

        float[] row(FloatBuffer scores, int token) {
            float[] out = new float[scores.limit() / length];
            scores.get(token * out.length, out);
            return out;
        }
    }
}
