package io.sayso.lambda;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sayso.extract.Extraction;
import io.sayso.store.ArticleVersion;
import io.sayso.store.Container;
import io.sayso.store.Outcome;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of one change.
 *
 * @param outcome null if the object was gone when it was to be read: the event of its removal follows
 * @param found null if nothing was extracted
 * @param parts null if the object is an article itself, or nothing was extracted
 * @param millis milliseconds by step, in the order in which the steps were done
 */
public record Processed(
        ArticleVersion version,
        @Nullable Outcome outcome,
        @Nullable Counts found,
        @Nullable PartCounts parts,
        Map<String, Long> millis) {

    /**
     * @param format what the article was read as
     * @param length of its text, in UTF-16 code units
     * @param quotes that are statements
     */
    public record Counts(String format, int length, int quotes, int thoughts, int entities) {

        static Counts of(Extraction extraction) {
            return new Counts(
                    extraction.article().format(),
                    extraction.article().text().length(),
                    extraction.statements().size(),
                    extraction.thoughts().size(),
                    extraction.entities().size());
        }
    }

    /**
     * Of an object that holds several.
     *
     * @param format what the object was read as
     * @param articles in it that are stored
     * @param failed that can't be read
     */
    public record PartCounts(String format, int articles, int failed) {}

    /** Of an article. */
    public Processed(
            ArticleVersion version, @Nullable Outcome outcome, @Nullable Counts found, Map<String, Long> millis) {
        this(version, outcome, found, null, millis);
    }

    static Processed container(ArticleVersion version, Outcome outcome, Container container, Map<String, Long> millis) {
        int failed = container.failures();
        PartCounts parts = new PartCounts(container.format(), container.parts().size() - failed, failed);
        return new Processed(version, outcome, null, parts, millis);
    }

    /** {@code "stored"}, {@code "removed"}, {@code "unchanged"}, {@code "stale"} or {@code "gone"}. */
    public String label() {
        return outcome == null ? "gone" : outcome.name().toLowerCase(Locale.ROOT);
    }

    /** For the log and for the answer to an event that was sent without a queue. */
    public ObjectNode toJson() {
        ObjectNode node = describe(version).put("outcome", label());
        if (found != null) {
            node.put("format", found.format())
                    .put("length", found.length())
                    .put("quotes", found.quotes())
                    .put("thoughts", found.thoughts())
                    .put("entities", found.entities());
        }
        if (parts != null) {
            node.put("format", parts.format()).put("articles", parts.articles()).put("failed", parts.failed());
        }
        ObjectNode steps = node.putObject("ms");
        millis.forEach(steps::put);
        return node;
    }

    static ObjectNode describe(ArticleVersion version) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("bucket", version.bucket())
                .put("key", version.key());
        if (version.versionId() != null) {
            node.put("versionId", version.versionId());
        }
        return node;
    }
}
