package io.sayso.store;

import io.sayso.extract.Extraction;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Articles in a DynamoDB table.
 *
 * <p>An article that is new comes by {@link FirstWrite}. Any other change is written in one transaction if it fits: META on the condition that it still is as it was read, the new
 * items, and the removal of the old version's items that have no successor. Otherwise, or if the table holds something
 * unfinished, it is written in steps. First META says WRITING (or REMOVING) and names the change, which shuts out all
 * other writers, since each of their transactions requires META to be theirs; then the old items go; then the new ones
 * come; then META says READY (or REMOVED). A write that was broken off is carried on when its event is delivered
 * again, or is replaced by a newer one.
 */
public final class DynamoDbArticleStore implements ArticleStore {

    /** Longer than SQS keeps a message (14 days at most), so that no event can come after it was forgotten. */
    static final Duration TOMBSTONE_AGE = Duration.ofDays(30);

    private static final int MAX_ROUNDS = 12;

    private final ArticleTable table;
    private final FirstWrite firstWrite;
    private final Clock clock;
    private final Retry retry;
    private final ItemMapper mapper = new ItemMapper();

    public DynamoDbArticleStore(DynamoDbClient client, String tableName) {
        // Not a plain Random: Lambda's SnapStart would give every restored copy the same numbers.
        this(client, tableName, Clock.systemUTC(), d -> Thread.sleep(d.toMillis()), new SecureRandom());
    }

    /**
     * @param clock tells when the note of a removed article may be forgotten
     * @param sleeper waits between tries
     * @param random spreads the waiting times
     */
    public DynamoDbArticleStore(
            DynamoDbClient client, String tableName, Clock clock, Sleeper sleeper, RandomGenerator random) {
        this.clock = clock;
        this.retry = new Retry(sleeper, random);
        this.table = new ArticleTable(client, tableName, retry);
        this.firstWrite = new FirstWrite(table, new ParallelRequests());
    }

    /** @throws StoreException if the table can't be reached, refuses the items, or is changed by others all the time */
    @Override
    public Outcome save(ArticleVersion version, Extraction extraction, String extractorVersion) {
        return apply(mapper.stored(version, extraction, extractorVersion));
    }

    /** @throws StoreException as in {@link #save} */
    @Override
    public Outcome saveContainer(ArticleVersion version, Container container, String extractorVersion) {
        return apply(mapper.container(version, container, extractorVersion));
    }

    @Override
    public Optional<StoredVersion> version(String bucket, String key) {
        return Optional.ofNullable(StoredVersion.of(table.metaItem(Keys.article(bucket, key))));
    }

    @Override
    public List<String> parts(String bucket, String key) {
        return table.parts(Keys.article(bucket, key)).stream()
                .map(i -> Attributes.require(i, ItemMapper.PART_KEY))
                .toList();
    }

    @Override
    public List<StoredVersion> withItemId(String bucket, String itemId) {
        return versions(table.index("GSI2", Keys.item(bucket, itemId), null, Integer.MAX_VALUE));
    }

    @Override
    public List<StoredVersion> embargoedUntil(Instant now, int limit) {
        return versions(table.index("GSI1", Keys.EMBARGO, Keys.time(now, now) + "~", limit));
    }

    private static List<StoredVersion> versions(List<Map<String, AttributeValue>> metaItems) {
        return metaItems.stream()
                .map(StoredVersion::of)
                .filter(Objects::nonNull)
                .toList();
    }

    /** @throws StoreException as in {@link #save} */
    @Override
    public Outcome remove(ArticleVersion version) {
        return apply(mapper.removed(version, clock.instant().plus(TOMBSTONE_AGE)));
    }

    private Outcome apply(ArticleItems next) {
        for (int round = 1; round <= MAX_ROUNDS; round++) {
            Meta stored = table.meta(next.pk());
            Decision decision = Decision.of(stored, next.meta());
            if (decision != Decision.APPLY) {
                if (stored != null && !stored.sameChange(next.meta())) {
                    firstWrite.takeBack(next);
                }
                // Our write may have succeeded while its answer was lost on the way.
                boolean ours = round > 1 && stored != null && stored.sameChange(next.meta());
                return ours ? next.outcome() : decision.outcome();
            }
            if (stored == null ? writeNew(next) : write(stored, next)) {
                return next.outcome();
            }
            retry.pause(round);
        }
        throw new StoreException(next.pk() + " was changed by others during each of " + MAX_ROUNDS
                + " tries; deliver the event again later");
    }

    /** @return false if another writer came between */
    private boolean writeNew(ArticleItems next) {
        if (!next.items().isEmpty()) {
            return firstWrite.write(next);
        }
        return table.putMeta(next.metaItem(), new MetaCondition(null));
    }

    /** @return false if another writer came between */
    private boolean write(Meta stored, ArticleItems next) {
        Partition found = Partition.of(table.items(next.pk()));
        removeUnlisted(next, found.items());
        Set<String> successors = next.sortKeys();
        List<TransactionPart> parts = new ArrayList<>();
        next.items().forEach(i -> parts.add(table.put(i)));
        found.items().stream()
                .filter(i -> !successors.contains(Attributes.require(i, Keys.SK)))
                .forEach(i -> parts.add(table.delete(i)));
        List<List<TransactWriteItem>> transactions = TransactionPart.transactions(parts);
        // An unfinished change's writer may still be at it, and add what was not found here.
        if (!found.isWhole(stored) || transactions.size() > 1) {
            return writeInSteps(stored, next);
        }
        List<TransactWriteItem> actions = new ArrayList<>();
        actions.add(table.putMetaAction(next.metaItem(), new MetaCondition(stored)));
        transactions.forEach(actions::addAll);
        return table.transact(next.pk(), actions);
    }

    private boolean writeInSteps(Meta stored, ArticleItems next) {
        Meta claim = next.meta().underWay();
        boolean resumed = claim.equals(stored);
        if (!resumed && !table.putMeta(claim.toItem().toMap(), new MetaCondition(stored))) {
            return false;
        }
        Partition found = Partition.of(table.items(next.pk()));
        removeUnlisted(next, found.items());
        Set<String> present = found.items().stream()
                .filter(i -> Partition.isOf(claim, i))
                .map(i -> Attributes.require(i, Keys.SK))
                .collect(Collectors.toSet());
        List<TransactionPart> puts = next.items().stream()
                .filter(i -> !present.contains(Attributes.require(i, Keys.SK)))
                .map(table::put)
                .toList();
        if (!transactAll(claim, next.pk(), deletesOfOthers(claim, found.items()))
                || !transactAll(claim, next.pk(), puts)) {
            return false;
        }
        // A query may miss an item of a transaction that committed just before it (isolation from queries is
        // read-committed, item by item), so look again for what others left.
        Partition left = Partition.of(table.items(next.pk()));
        removeUnlisted(next, left.items());
        return transactAll(claim, next.pk(), deletesOfOthers(claim, left.items()))
                && table.putMeta(next.metaItem(), new MetaCondition(claim));
    }

    /** Before the list goes that names them: nothing else would know of them. */
    private void removeUnlisted(ArticleItems next, List<Map<String, AttributeValue>> found) {
        next.unlisted(found).forEach(this::remove);
    }

    private List<TransactionPart> deletesOfOthers(Meta claim, List<Map<String, AttributeValue>> items) {
        return items.stream()
                .filter(i -> !Partition.isOf(claim, i))
                .map(table::delete)
                .toList();
    }

    private boolean transactAll(Meta claim, String pk, List<TransactionPart> parts) {
        for (List<TransactWriteItem> actions : TransactionPart.transactions(parts)) {
            List<TransactWriteItem> checked = new ArrayList<>();
            checked.add(table.checkMetaAction(pk, new MetaCondition(claim)));
            checked.addAll(actions);
            if (!table.transact(pk, checked)) {
                return false;
            }
        }
        return true;
    }
}
