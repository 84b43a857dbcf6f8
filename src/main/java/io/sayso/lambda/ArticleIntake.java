package io.sayso.lambda;

import io.sayso.article.Article;
import io.sayso.article.Metadata;
import io.sayso.article.PublicationStatus;
import io.sayso.extract.ArticleStatus;
import io.sayso.extract.Extraction;
import io.sayso.extract.Extractor;
import io.sayso.store.ArticleStore;
import io.sayso.store.ArticleVersion;
import io.sayso.store.Outcome;
import io.sayso.store.StoredVersion;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;

/** What is done with one article that was read: stored, stored out of sight, or removed, as its publisher says. */
final class ArticleIntake {

    private final Extractor extractor;
    private final ArticleStore store;
    private final InstantSource clock;

    ArticleIntake(Extractor extractor, ArticleStore store, InstantSource clock) {
        this.extractor = extractor;
        this.store = store;
        this.clock = clock;
    }

    Processed take(Article article, ArticleVersion version, Steps steps) {
        if (article.metadata().status() == PublicationStatus.CANCELED) {
            return kill(article.metadata(), version, steps);
        }
        Extraction found = extractor.extract(article);
        Extraction extraction = found.withStatus(status(article.metadata(), found.status()));
        steps.done("extract");
        Outcome outcome = store.save(version, extraction, extractor.version());
        steps.done("store");
        return new Processed(version, outcome, Processed.Counts.of(extraction), steps.millis());
    }

    /** An embargo hides until it ends; an article that is withheld without one stays hidden. */
    private ArticleStatus status(Metadata told, ArticleStatus otherwise) {
        Instant embargo = told.embargoedUntil();
        if (embargo != null) {
            return embargo.isAfter(clock.instant()) ? ArticleStatus.EMBARGOED : otherwise;
        }
        return told.status() == PublicationStatus.WITHHELD ? ArticleStatus.WITHHELD : otherwise;
    }

    /**
     * Removes the article, and the copies of it that were stored before under other keys of the bucket: a kill notice
     * often comes as a file of its own. A removal wins over the event of the same version, so each copy goes by its own
     * version.
     */
    private Processed kill(Metadata told, ArticleVersion version, Steps steps) {
        Outcome outcome = store.remove(version);
        String itemId = told.itemId();
        if (itemId != null) {
            for (StoredVersion copy : store.withItemId(version.bucket(), itemId)) {
                boolean samePublisher = told.publisher() == null
                        || copy.publisher() == null
                        || Objects.equals(told.publisher(), copy.publisher());
                boolean older = !copy.version().eventTime().isAfter(version.eventTime());
                if (samePublisher
                        && older
                        && !copy.removed()
                        && !copy.version().key().equals(version.key())) {
                    store.remove(copy.version());
                }
            }
        }
        steps.done("remove");
        return new Processed(version, outcome, null, steps.millis());
    }
}
