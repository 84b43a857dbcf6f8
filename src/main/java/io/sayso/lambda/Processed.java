package io.sayso.lambda;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sayso.store.ArticleVersion;
import io.sayso.store.Outcome;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of one change.
 *
 * @param outcome null if the object was gone when it was to be read: the event of its removal follows
 * @param found null if nothing was extracted
 * @param millis milliseconds by step, in the order in which the steps were done
 */
public record Processed(
        ArticleVersion version,
        @Nullable Outcome outcome,
        @Nullable Counts found,
        Map<String, Long> millis) {

    /**
     * @param format what the article was read as
     * @param length of its text, in UTF-16 code units
     * @param quotes that are statements
     */
    public record Counts(String format, int length, int quotes, int thoughts, int entities) {}

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
