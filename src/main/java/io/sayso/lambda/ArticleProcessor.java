package io.sayso.lambda;

import io.sayso.article.Article;
import io.sayso.article.Contents;
import io.sayso.article.RawObject;
import io.sayso.article.UnreadableArticleException;
import io.sayso.extract.Extraction;
import io.sayso.extract.Extractor;
import io.sayso.store.ArticleStore;
import io.sayso.store.ArticleVersion;
import io.sayso.store.Outcome;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way of one change: fetch, read, extract, store. Safe for use by several threads if its parts are. */
public final class ArticleProcessor {

    private final ObjectSource source;
    private final ArticleReading reading;
    private final Extractor extractor;
    private final ArticleStore store;

    public ArticleProcessor(ObjectSource source, ArticleReading reading, Extractor extractor, ArticleStore store) {
        this.source = source;
        this.reading = reading;
        this.extractor = extractor;
        this.store = store;
    }

    /**
     * May fail with an unchecked exception if the object or the table can't be reached; the change can then be tried
     * again.
     *
     * @throws UnreadableArticleException if the object is none that can be read, however often it is tried
     */
    public Processed process(ObjectChange change) throws UnreadableArticleException {
        Steps steps = new Steps(System::nanoTime);
        ArticleVersion version = change.version();
        if (change instanceof ObjectChange.Removed) {
            return remove(version, steps);
        }
        // Of the versions left after one was deleted the current one is the article, whichever it was before.
        String wanted = change instanceof ObjectChange.VersionDeleted ? null : version.versionId();
        Optional<ObjectSource.Found> found = source.fetch(version.bucket(), version.key(), wanted);
        steps.done("fetch");
        if (found.isPresent()) {
            try (RawObject object = found.get().object()) {
                return store(version, found.get().versionId(), object, steps);
            }
        }
        return change instanceof ObjectChange.VersionDeleted
                ? remove(version, steps)
                : new Processed(version, null, null, steps.millis());
    }

    private Processed store(ArticleVersion event, @Nullable String versionId, RawObject object, Steps steps)
            throws UnreadableArticleException {
        if (!(reading.read(object) instanceof Contents.One one)) {
            throw new UnreadableArticleException(object.name() + ": object must hold one article, but holds several");
        }
        Article article = one.article();
        steps.done("read");
        Extraction extraction = extractor.extract(article);
        steps.done("extract");
        ArticleVersion version =
                new ArticleVersion(event.bucket(), event.key(), versionId, event.sequencer(), event.eventTime());
        Outcome outcome = store.save(version, extraction, extractor.version());
        steps.done("store");
        Processed.Counts counts = new Processed.Counts(
                article.format(),
                article.text().length(),
                extraction.statements().size(),
                extraction.thoughts().size(),
                extraction.entities().size());
        return new Processed(version, outcome, counts, steps.millis());
    }

    private Processed remove(ArticleVersion version, Steps steps) {
        Outcome outcome = store.remove(version);
        steps.done("remove");
        return new Processed(version, outcome, null, steps.millis());
    }
}
