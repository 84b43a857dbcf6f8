package io.sayso.it;

import static io.sayso.store.Samples.BUCKET;
import static io.sayso.store.Samples.KEY;

import io.sayso.store.DynamoDbArticleStore;
import io.sayso.store.DynamoDbJson;
import io.sayso.store.DynamoDbStoredArticles;
import io.sayso.store.Sleeper;
import io.sayso.store.StoredArticle;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table of its own for each test, gone with it (moto copies all its tables for each transaction: few and small). */
final class StoreFixture implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    static final Sleeper NO_WAIT = d -> {};

    final DynamoDbClient client = MotoServer.shared().dynamoDb();
    final String table;

    StoreFixture(String table) {
        this.table = table;
        MotoServer.shared().createTable(table);
    }

    DynamoDbArticleStore store() {
        return store(client);
    }

    /** A store that does not wait between tries. */
    DynamoDbArticleStore store(DynamoDbClient through) {
        return new DynamoDbArticleStore(through, table, Clock.fixed(NOW, ZoneOffset.UTC), NO_WAIT, new Random(1));
    }

    /** A store whose requests go through the client, which the SDK's own retries are not to hide. */
    DynamoDbArticleStore store(FaultyHttpClient http) {
        return store(MotoServer.shared().dynamoDb(http));
    }

    Optional<StoredArticle> article() {
        return new DynamoDbStoredArticles(client, table).find(BUCKET, KEY);
    }

    /** Every item in the table, one line each, sorted. */
    List<String> dump() {
        DynamoDbJson json = new DynamoDbJson();
        return all().stream().map(json::line).sorted().toList();
    }

    List<Map<String, AttributeValue>> all() {
        return client.scanPaginator(s -> s.tableName(table).consistentRead(true)).items().stream()
                .toList();
    }

    /** As if nothing had ever been written. */
    void clear() {
        client.deleteTable(d -> d.tableName(table));
        MotoServer.shared().createTable(table);
    }

    @Override
    public void close() {
        client.deleteTable(d -> d.tableName(table));
    }
}
