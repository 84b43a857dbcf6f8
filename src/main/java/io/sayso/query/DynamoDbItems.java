package io.sayso.query;

import io.sayso.store.DynamoDbStoredArticles;
import io.sayso.store.QueryKeys;
import io.sayso.store.StoredArticle;
import io.sayso.store.StoredArticles;
import io.sayso.store.WholeArticles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** A DynamoDB table. Queries of the indexes lag behind writes by a moment. */
public final class DynamoDbItems implements Items {

    private final DynamoDbClient client;
    private final String table;
    private final StoredArticles articles;

    public DynamoDbItems(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
        this.articles = new DynamoDbStoredArticles(client, table);
    }

    @Override
    public Page query(KeyQuery query, @Nullable Map<String, AttributeValue> after, int limit) {
        if (query.isEmpty()) {
            return new Page(List.of(), false);
        }
        Map<String, String> names = new HashMap<>(Map.of("#pk", query.index().partitionKey()));
        Map<String, AttributeValue> values = new HashMap<>(Map.of(":pk", AttributeValue.fromS(query.partition())));
        QueryRequest request = QueryRequest.builder()
                .tableName(table)
                .indexName(query.index() == Index.TABLE ? null : query.index().name())
                .keyConditionExpression(condition(query, names, values))
                .expressionAttributeNames(names)
                .expressionAttributeValues(values)
                .scanIndexForward(!query.newestFirst())
                .exclusiveStartKey(after == null ? null : Values.key(after, query.index()))
                .limit(limit)
                .build();
        QueryResponse response = client.query(request);
        return new Page(response.items(), response.hasLastEvaluatedKey());
    }

    private static String condition(KeyQuery query, Map<String, String> names, Map<String, AttributeValue> values) {
        if (query.from() != null) {
            values.put(":from", AttributeValue.fromS(query.from()));
        }
        if (query.upTo() != null) {
            values.put(":upTo", AttributeValue.fromS(query.upTo()));
        }
        if (query.from() == null && query.upTo() == null) {
            return "#pk = :pk";
        }
        names.put("#sk", query.index().sortKey());
        return query.upTo() == null
                ? "#pk = :pk AND #sk >= :from"
                : query.from() == null ? "#pk = :pk AND #sk <= :upTo" : "#pk = :pk AND #sk BETWEEN :from AND :upTo";
    }

    /** A Scan of the index, which holds no texts and nothing that is hidden: cheaper than one of the table. */
    @Override
    public void forEachEntity(Consumer<Map<String, AttributeValue>> consumer) {
        Map<String, String> names = new HashMap<>(Map.of("#itemType", "itemType"));
        EntitySummary.ATTRIBUTES.forEach(a -> names.put("#" + a, a));
        ScanRequest request = ScanRequest.builder()
                .tableName(table)
                .indexName(Index.GSI1.name())
                .filterExpression("#itemType = :entity")
                .projectionExpression(String.join(
                        ", ",
                        EntitySummary.ATTRIBUTES.stream().map(a -> "#" + a).toList()))
                .expressionAttributeNames(names)
                .expressionAttributeValues(Map.of(":entity", AttributeValue.fromS("ENTITY")))
                .build();
        client.scanPaginator(request).items().forEach(consumer);
    }

    /** A Scan gives an article's items one after the other; what was written to meanwhile is read again. */
    @Override
    public void forEachArticle(Consumer<StoredArticle> consumer) {
        List<Map<String, AttributeValue>> article = new ArrayList<>();
        for (Map<String, AttributeValue> item :
                client.scanPaginator(s -> s.tableName(table)).items()) {
            if (!article.isEmpty() && !Values.text(article.get(0), "PK").equals(Values.text(item, "PK"))) {
                give(article, consumer);
                article.clear();
            }
            article.add(item);
        }
        give(article, consumer);
    }

    private void give(List<Map<String, AttributeValue>> items, Consumer<StoredArticle> consumer) {
        if (!items.isEmpty()) {
            WholeArticles.of(items)
                    .or(() -> find(Values.text(items.get(0), "PK")))
                    .ifPresent(consumer);
        }
    }

    private Optional<StoredArticle> find(String partitionKey) {
        return find(QueryKeys.bucket(partitionKey), QueryKeys.key(partitionKey));
    }

    @Override
    public Optional<StoredArticle> find(String bucket, String key) {
        return articles.find(bucket, key);
    }
}
