package io.sayso.local;

import io.sayso.article.ArticleReader;
import io.sayso.extract.Extractor;
import io.sayso.lambda.ArticleHandler;
import io.sayso.lambda.ArticleProcessor;
import io.sayso.lambda.FailedChangesException;
import io.sayso.lambda.JsonLog;
import io.sayso.store.ArticleStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;

/** The deployed function's handler on a local bucket and store: one event in, one article's items out. */
final class LocalFunction {

    private final ArticleHandler handler;
    private final RecordingStore store;
    private final S3Events events;

    LocalFunction(LocalBucket bucket, Extractor extractor, ArticleStore store) {
        this.store = new RecordingStore(store);
        this.events = new S3Events(bucket.name());
        ArticleProcessor processor = new ArticleProcessor(bucket, new ArticleReader()::read, extractor, this.store);
        // What the log tells, the report and the errors on stderr tell as well.
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        this.handler = new ArticleHandler(processor, JsonLog.to(nowhere, InstantSource.system()));
    }

    /**
     * Tells the function that the object was put.
     *
     * An object that holds several articles may fail and have stored some of them.
     */
    LocalResult put(LocalObject object) throws IOException {
        return handle(object.key(), events.put(object));
    }

    /** Tells the function that an object was removed. */
    LocalResult remove(String key) throws IOException {
        return handle(key, events.remove(key, Instant.now()));
    }

    /** Has the function look for articles whose embargo has ended, as its schedule does. */
    LocalResult endEmbargoes() throws IOException {
        return handle("schedule", S3Events.SCHEDULED.getBytes(StandardCharsets.UTF_8));
    }

    private LocalResult handle(String name, byte[] event) throws IOException {
        try {
            handler.handleRequest(
                    new ByteArrayInputStream(event), OutputStream.nullOutputStream(), new LocalContext(name));
        } catch (FailedChangesException e) {
            return new LocalResult(
                    store.take(), String.valueOf(e.failures().get(0).getMessage()));
        }
        return new LocalResult(store.take(), null);
    }
}
