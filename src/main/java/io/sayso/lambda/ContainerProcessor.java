package io.sayso.lambda;

import io.sayso.article.Contents;
import io.sayso.article.Part;
import io.sayso.article.UnreadableArticleException;
import io.sayso.extract.Extractor;
import io.sayso.store.ArticleStore;
import io.sayso.store.ArticleVersion;
import io.sayso.store.Container;
import io.sayso.store.Outcome;
import io.sayso.store.StoredVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Stores an object that holds several articles: each under a key of its own, and at last the list of them under the
 * object's, for which the store removes what an earlier list has and this one does not. An event that is broken off and
 * delivered again passes over what it has stored. Should the list turn out to be older than the stored one, the articles that
 * only it has are taken back.
 */
final class ContainerProcessor {

    private final ArticleIntake intake;
    private final Extractor extractor;
    private final ArticleStore store;

    ContainerProcessor(ArticleIntake intake, Extractor extractor, ArticleStore store) {
        this.intake = intake;
        this.extractor = extractor;
        this.store = store;
    }

    /**
     * @throws UnreadableArticleException if one of the articles, or the rest of the object, can't be read; the others are
     *     stored
     * @throws OutOfTimeException if there is no time for all of them
     */
    Processed process(ArticleVersion version, Contents.Several contents, Progress progress, Steps steps)
            throws UnreadableArticleException {
        List<Container.Entry> entries = new ArrayList<>();
        Optional<UnreadableArticleException> broken = storeParts(version, contents, progress, entries);
        steps.done("parts");
        // Of an object that breaks off, nobody knows what the rest would have been: what was there before stays listed.
        List<Container.Entry> listed =
                broken.isEmpty() ? entries : withUnread(version, entries, store.parts(version.bucket(), version.key()));
        Container container = new Container(contents.format(), listed);
        Outcome outcome = store.saveContainer(version, container, extractor.version());
        if (outcome == Outcome.STALE) {
            takeBack(version, keys(entries));
        }
        steps.done("store");
        requireAllRead(version, container, broken);
        return Processed.container(version, outcome, container, steps.millis());
    }

    private Optional<UnreadableArticleException> storeParts(
            ArticleVersion version, Contents.Several contents, Progress progress, List<Container.Entry> entries) {
        try {
            for (Part part = contents.parts().next();
                    part != null;
                    part = contents.parts().next()) {
                entries.add(storePart(version.part(part.id()), part, progress, entries.size()));
            }
            return Optional.empty();
        } catch (UnreadableArticleException e) {
            return Optional.of(e);
        }
    }

    private Container.Entry storePart(ArticleVersion version, Part part, Progress progress, int done) {
        Optional<StoredVersion> stored = store.version(version.bucket(), version.key());
        if (stored.isPresent() && stored.get().isUpToDate(version, extractor.version())) {
            return new Container.Entry(part.id(), version.key(), null);
        }
        if (!progress.hasTimeForNext()) {
            throw new OutOfTimeException("object " + version.bucket() + "/" + version.partOf()
                    + ": no time left after " + done + " of its articles; its event goes on from there when it is"
                    + " delivered again");
        }
        try {
            Steps steps = new Steps(System::nanoTime);
            progress.done(intake.take(part.read(), version, steps));
            return new Container.Entry(part.id(), version.key(), null);
        } catch (UnreadableArticleException e) {
            progress.failed(version, e);
            return new Container.Entry(part.id(), version.key(), ChangeRunner.reason(e));
        }
    }

    private static Set<String> keys(List<Container.Entry> entries) {
        Set<String> keys = new HashSet<>();
        entries.forEach(e -> keys.add(e.key()));
        return keys;
    }

    private static List<Container.Entry> withUnread(
            ArticleVersion version, List<Container.Entry> entries, List<String> before) {
        Set<String> read = keys(entries);
        List<Container.Entry> all = new ArrayList<>(entries);
        int prefix = (version.key() + Part.SEPARATOR).length();
        before.stream()
                .filter(key -> !read.contains(key))
                .forEach(key -> all.add(new Container.Entry(key.substring(prefix), key, null)));
        return all;
    }

    private void takeBack(ArticleVersion version, Set<String> own) {
        Optional<StoredVersion> newer = store.version(version.bucket(), version.key());
        List<String> listed = store.parts(version.bucket(), version.key());
        newer.ifPresent(n -> own.stream()
                .filter(key -> !listed.contains(key))
                .forEach(key -> store.remove(n.version().ofPart(key))));
    }

    private static void requireAllRead(
            ArticleVersion version, Container container, Optional<UnreadableArticleException> broken)
            throws UnreadableArticleException {
        if (broken.isPresent()) {
            throw broken.get();
        }
        if (container.failures() > 0) {
            String first = container.parts().stream()
                    .map(Container.Entry::failure)
                    .filter(f -> f != null)
                    .findFirst()
                    .orElseThrow();
            throw new UnreadableArticleException(version.key() + ": " + container.failures() + " of "
                    + container.parts().size() + " articles in the object can't be read: " + first);
        }
    }
}
