package io.sayso.tagger;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
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

    /**
     * @param onnx the model file's bytes
     * @param threads threads that one call may use, at least 1
     * @throws IllegalArgumentException if the bytes are no model, or one without this program's metadata
     */
    TaggerModel(byte[] onnx, int threads) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            // an idle thread that spins costs the other threads of a small function dearly
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            session = createSession(onnx, options);
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
     * In a thread of its own: ONNX Runtime goes through the graph by recursion, and a graph as deep as a transformer's
     * overflows the 1 MB of stack that Java gives a thread, which ends the process without a word.
     */
    private static OrtSession createSession(byte[] onnx, OrtSession.SessionOptions options) throws OrtException {
        FutureTask<OrtSession> task =
                new FutureTask<>(() -> OrtEnvironment.getEnvironment().createSession(onnx, options));
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
