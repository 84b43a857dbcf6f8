package io.sayso.store;

import io.sayso.extract.Extraction;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The same items as in the table, in memory, for the local program and for tests. */
public final class EmbeddedArticleStore implements ArticleStore, StoredArticles {

    private final Map<String, ArticleItems> articles = new TreeMap<>();
    private final ItemMapper mapper = new ItemMapper();
    private final Clock clock;

    public EmbeddedArticleStore() {
        this(Clock.systemUTC());
    }

    /** @param clock tells when the note of a removed article may be forgotten */
    public EmbeddedArticleStore(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Outcome save(ArticleVersion version, Extraction extraction, String extractorVersion) {
        return apply(mapper.stored(version, extraction, extractorVersion));
    }

    @Override
    public Outcome remove(ArticleVersion version) {
        return apply(mapper.removed(version, clock.instant().plus(DynamoDbArticleStore.TOMBSTONE_AGE)));
    }

    @Override
    public Outcome saveContainer(ArticleVersion version, Container container, String extractorVersion) {
        return apply(mapper.container(version, container, extractorVersion));
    }

    @Override
    public synchronized Optional<StoredVersion> version(String bucket, String key) {
        return Optional.ofNullable(articles.get(Keys.article(bucket, key))).map(a -> StoredVersion.of(a.metaItem()));
    }

    @Override
    public synchronized List<String> parts(String bucket, String key) {
        ArticleItems container = articles.get(Keys.article(bucket, key));
        return container == null
                ? List.of()
                : container.items().stream()
                        .filter(i -> i.containsKey(ItemMapper.PART_KEY))
                        .map(i -> Attributes.require(i, ItemMapper.PART_KEY))
                        .toList();
    }

    @Override
    public List<StoredVersion> withItemId(String bucket, String itemId) {
        return index("GSI2", Keys.item(bucket, itemId), "\uffff", Integer.MAX_VALUE);
    }

    @Override
    public List<StoredVersion> embargoedUntil(Instant now, int limit) {
        return index("GSI1", Keys.EMBARGO, Keys.time(now, now) + "~", limit);
    }

    private synchronized List<StoredVersion> index(String index, String partition, String upTo, int limit) {
        return articles.values().stream()
                .map(ArticleItems::metaItem)
                .filter(m -> partition.equals(Attributes.text(m, index + "PK")))
                .filter(m -> Attributes.require(m, index + "SK").compareTo(upTo) <= 0)
                .sorted(Comparator.comparing(m -> Attributes.require(m, index + "SK")))
                .limit(limit)
                .map(StoredVersion::of)
                .filter(Objects::nonNull)
                .toList();
    }

    private synchronized Outcome apply(ArticleItems next) {
        ArticleItems stored = articles.get(next.pk());
        Decision decision = Decision.of(stored == null ? null : stored.meta(), next.meta());
        if (decision != Decision.APPLY) {
            return decision.outcome();
        }
        if (stored != null) {
            next.unlisted(stored.items()).forEach(this::remove);
        }
        articles.put(next.pk(), next);
        return next.outcome();
    }

    @Override
    public synchronized Optional<StoredArticle> find(String bucket, String key) {
        return Optional.ofNullable(articles.get(Keys.article(bucket, key)))
                .filter(a -> !a.meta().state().isRemoval())
                .map(a -> new StoredArticle(a.metaItem(), sorted(a, false)));
    }

    /** All items by partition key, then by sort key; of a removed article its META. */
    public synchronized List<Map<String, AttributeValue>> items() {
        return articles.values().stream().flatMap(a -> sorted(a, true).stream()).toList();
    }

    private static List<Map<String, AttributeValue>> sorted(ArticleItems article, boolean withMeta) {
        Map<String, Map<String, AttributeValue>> bySortKey = new TreeMap<>();
        article.items().forEach(i -> bySortKey.put(Attributes.require(i, Keys.SK), i));
        if (withMeta) {
            bySortKey.put(Keys.META, article.metaItem());
        }
        return new ArrayList<>(bySortKey.values());
    }
}
