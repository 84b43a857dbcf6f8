package io.sayso.lambda;

import io.sayso.article.Contents;
import io.sayso.article.RawObject;
import io.sayso.article.UnreadableArticleException;
import io.sayso.extract.Extractor;
import io.sayso.store.ArticleStore;
import io.sayso.store.ArticleVersion;
import io.sayso.store.Outcome;
import io.sayso.store.StoredVersion;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way of one change: fetch, read, extract, store. Safe for use by several threads if its parts are. */
public final class ArticleProcessor {

    /** Embargoes that one invocation ends at most; the next goes on. */
    private static final int MAX_DUE = 50;

    private final ObjectSource source;
    private final ArticleReading reading;
    private final ArticleStore store;
    private final InstantSource clock;
    private final String extractorVersion;
    private final ArticleIntake intake;
    private final ContainerProcessor containers;

    public ArticleProcessor(ObjectSource source, ArticleReading reading, Extractor extractor, ArticleStore store) {
        this(source, reading, extractor, store, InstantSource.system());
    }

    /** @param clock tells whether an embargo has ended */
    public ArticleProcessor(
            ObjectSource source, ArticleReading reading, Extractor extractor, ArticleStore store, InstantSource clock) {
        this.source = source;
        this.reading = reading;
        this.store = store;
        this.clock = clock;
        this.extractorVersion = extractor.version();
        this.intake = new ArticleIntake(extractor, store, clock);
        this.containers = new ContainerProcessor(intake, extractor, store);
    }

    /** The same as below, with all the time there is. */
    Processed process(ObjectChange change) throws UnreadableArticleException {
        return process(change, Progress.NONE);
    }

    /**
     * May fail with an unchecked exception if the object or the table can't be reached; the change can then be tried
     * again.
     *
     * @param progress of the articles in an object that holds several
     * @throws UnreadableArticleException if the object, or one of several articles in it, is none that can be read,
     *     however often it is tried
     */
    Processed process(ObjectChange change, Progress progress) throws UnreadableArticleException {
        Steps steps = new Steps(System::nanoTime);
        ArticleVersion version = change.version();
        if (change instanceof ObjectChange.Removed) {
            return remove(version, steps);
        }
        if (change instanceof ObjectChange.Listed) {
            Optional<StoredVersion> stored = store.version(version.bucket(), version.key());
            if (stored.isPresent() && !stored.get().version().eventTime().isBefore(version.eventTime())) {
                if (isCurrent(stored.get())) {
                    steps.done("look");
                    return new Processed(version, Outcome.UNCHANGED, null, steps.millis());
                }
                // As its own event would do it, so that a newer one is still told as such.
                version = stored.get().version();
            }
            steps.done("look");
        }
        // Of the versions left after one was deleted the current one is the article, whichever it was before.
        String wanted = change instanceof ObjectChange.VersionDeleted ? null : version.versionId();
        Optional<ObjectSource.Found> found = source.fetch(version.bucket(), version.key(), wanted);
        steps.done("fetch");
        if (found.isPresent()) {
            try (RawObject object = found.get().object()) {
                return store(version, found.get().versionId(), object, progress, steps);
            }
        }
        return change instanceof ObjectChange.VersionDeleted
                ? remove(version, steps)
                : new Processed(version, null, null, steps.millis());
    }

    /** For each object with an article whose embargo has ended, that it is to be stored again. */
    List<ObjectChange> due() {
        return store.embargoedUntil(clock.instant(), MAX_DUE).stream()
                .map(StoredVersion::version)
                .map(ArticleVersion::object)
                .distinct()
                .<ObjectChange>map(ObjectChange.Created::new)
                .toList();
    }

    private boolean isCurrent(StoredVersion stored) {
        return stored.removed() || stored.finished() && extractorVersion.equals(stored.extractorVersion());
    }

    private Processed store(
            ArticleVersion event, @Nullable String versionId, RawObject object, Progress progress, Steps steps)
            throws UnreadableArticleException {
        Contents contents = reading.read(object);
        steps.done("read");
        ArticleVersion version =
                new ArticleVersion(event.bucket(), event.key(), versionId, event.sequencer(), event.eventTime());
        if (contents instanceof Contents.Several several) {
            return containers.process(version, several, progress, steps);
        }
        return intake.take(contents.article(), version, steps);
    }

    private Processed remove(ArticleVersion version, Steps steps) {
        Outcome outcome = store.remove(version);
        steps.done("remove");
        return new Processed(version, outcome, null, steps.millis());
    }
}
