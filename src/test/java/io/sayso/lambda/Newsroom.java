package io.sayso.lambda;

import io.sayso.article.Article;
import io.sayso.article.Contents;
import io.sayso.article.Metadata;
import io.sayso.article.Part;
import io.sayso.article.Parts;
import io.sayso.article.RawObject;
import io.sayso.article.UnreadableArticleException;
import io.sayso.extract.Extraction;
import io.sayso.extract.Extractor;
import io.sayso.store.ArticleStore;
import io.sayso.store.ArticleVersion;
import io.sayso.text.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A bucket whose objects are what a test says, before any store, with a clock that a test sets. */
public final class Newsroom {

    public static final String BUCKET = "newsroom";

    /** What each key holds at present: made anew for each reading. */
    private final Map<String, Supplier<Contents>> objects = new HashMap<>();

    private final ArticleProcessor processor;
    private Instant now = Instant.parse("2026-11-25T06:00:00Z");
    private int events;

    /** The articles that were read since the test cleared it. */
    public final List<String> read = new ArrayList<>();

    public Newsroom(ArticleStore store) {
        this.processor = new ArticleProcessor(
                (bucket, key, version) -> Optional.ofNullable(objects.get(key))
                        .map(c -> new ObjectSource.Found(version, RawObject.of(key, new byte[0]))),
                this::contents,
                new OneEntity(),
                store,
                () -> now);
    }

    private Contents contents(RawObject object) {
        Supplier<Contents> supplier = objects.get(object.name());
        if (supplier == null) {
            throw new IllegalStateException(object.name() + " is gone");
        }
        return supplier.get();
    }

    private static final class OneEntity implements Extractor {

        @Override
        public String version() {
            return "newsroom-1";
        }

        @Override
        public Extraction extract(Article article) {
            return new Extraction(
                    article,
                    List.of(),
                    io.sayso.store.Samples.extraction("x", 0, 1).entities());
        }
    }

    public void setTime(Instant time) {
        this.now = time;
    }

    /** The next event of the key. */
    public ArticleVersion event(String key) {
        events++;
        return new ArticleVersion(
                BUCKET,
                key,
                "v" + events,
                "%06X".formatted(events),
                Instant.parse("2026-11-25T05:00:00Z").plusSeconds(events));
    }

    public ArticleVersion put(String key, Supplier<Contents> contents) {
        objects.put(key, contents);
        return event(key);
    }

    public Processed created(ArticleVersion version) throws UnreadableArticleException {
        return created(version, Integer.MAX_VALUE);
    }

    /** @param parts for so many articles there is time */
    public Processed created(ArticleVersion version, int parts) throws UnreadableArticleException {
        return processor.process(new ObjectChange.Created(version), new Progress() {
            private int left = parts;

            @Override
            public boolean hasTimeForNext() {
                return left-- > 0;
            }

            @Override
            public void done(Processed part) {}

            @Override
            public void failed(ArticleVersion part, Exception reason) {}
        });
    }

    public Processed removed(ArticleVersion version) throws UnreadableArticleException {
        return processor.process(new ObjectChange.Removed(version));
    }

    public List<ObjectChange> due() {
        return processor.due();
    }

    /** The words of an item's attribute; empty if it has none. */
    public static String text(Map<String, AttributeValue> item, String name) {
        AttributeValue value = item.get(name);
        return value == null ? "" : value.s();
    }

    public static Article article(String text, Metadata metadata) {
        return new Article(metadata, "test", text + " ".repeat(20), List.of(new Span(0, text.length())), List.of());
    }

    public static Supplier<Contents> one(String text, Metadata metadata) {
        return () -> new Contents.One(article(text, metadata));
    }

    /** Each is the id and the text of an article; "poison" can't be read, "end" is where the object breaks off. */
    public Supplier<Contents> several(String... ids) {
        return () -> {
            List<String> left = new ArrayList<>(List.of(ids));
            Parts parts = () -> {
                if (left.isEmpty()) {
                    return null;
                }
                String id = left.remove(0);
                if (id.equals("end")) {
                    throw new UnreadableArticleException("a.zip: zip must be whole, but ends early");
                }
                return part(id);
            };
            return new Contents.Several("zip", parts);
        };
    }

    /** What happens when the last of the object's articles has been read. */
    public interface Meanwhile {

        void happens() throws UnreadableArticleException;
    }

    public Supplier<Contents> several(Meanwhile meanwhile, String... ids) {
        return () -> {
            Parts parts = ((Contents.Several) several(ids).get()).parts();
            return new Contents.Several("zip", () -> {
                Part part = parts.next();
                if (part == null) {
                    meanwhile.happens();
                }
                return part;
            });
        };
    }

    private Part part(String id) {
        return new Part() {

            @Override
            public String id() {
                return id;
            }

            @Override
            public Article read() throws UnreadableArticleException {
                read.add(id);
                if (id.startsWith("poison")) {
                    throw new UnreadableArticleException(id + ": object must hold text, but is poison");
                }
                return article(id, Metadata.NONE);
            }
        };
    }
}
