package io.sayso.store;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Articles from the table. A query is not isolated from transactions as a whole (DynamoDB's developer guide, "Isolation
 * levels for transactions"), so what it gives counts only if it is all of META's revision, and as much as META says.
 */
public final class DynamoDbStoredArticles implements StoredArticles {

    private static final int MAX_READINGS = 8;

    private final ArticleTable table;
    private final Retry retry;

    public DynamoDbStoredArticles(DynamoDbClient client, String tableName) {
        this(client, tableName, d -> Thread.sleep(d.toMillis()), new SecureRandom());
    }

    public DynamoDbStoredArticles(DynamoDbClient client, String tableName, Sleeper sleeper, RandomGenerator random) {
        this.retry = new Retry(sleeper, random);
        this.table = new ArticleTable(client, tableName, retry);
    }

    /** @throws StoreException if the table can't be reached, or if the article changes during every reading */
    @Override
    public Optional<StoredArticle> find(String bucket, String key) {
        String pk = Keys.article(bucket, key);
        for (int reading = 1; reading <= MAX_READINGS; reading++) {
            Partition found = Partition.of(table.items(pk));
            Map<String, AttributeValue> metaItem = found.metaItem();
            Meta meta = Meta.of(metaItem);
            if (metaItem == null || meta == null || meta.state() != ArticleState.READY) {
                return Optional.empty();
            }
            if (found.isWhole(meta)) {
                return Optional.of(new StoredArticle(metaItem, found.items()));
            }
            retry.pause(reading);
        }
        throw new StoreException(pk + " was not of one version in any of " + MAX_READINGS + " readings");
    }
}
