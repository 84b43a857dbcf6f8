package io.sayso.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** The few requests that are made of the table, each tried again as {@link Retry} says. */
final class ArticleTable {

    private final DynamoDbClient client;
    private final String name;
    private final Retry retry;

    ArticleTable(DynamoDbClient client, String name, Retry retry) {
        this.client = client;
        this.name = name;
        this.retry = retry;
    }

    /** @return null if there is none */
    @Nullable
    Meta meta(String pk) {
        return Meta.of(metaItem(pk));
    }

    /** @return empty if there is none */
    Map<String, AttributeValue> metaItem(String pk) {
        GetItemRequest request = GetItemRequest.builder()
                .tableName(name)
                .key(key(pk, Keys.META))
                .consistentRead(true)
                .build();
        return retry.call("reading META of " + pk, () -> client.getItem(request))
                .item();
    }

    /** The items that name the parts of an object with several articles, of whatever revision. */
    List<Map<String, AttributeValue>> parts(String pk) {
        QueryRequest request = QueryRequest.builder()
                .tableName(name)
                .consistentRead(true)
                .keyConditionExpression("#pk = :pk AND begins_with(#sk, :part)")
                .expressionAttributeNames(Map.of("#pk", Keys.PK, "#sk", Keys.SK))
                .expressionAttributeValues(
                        Map.of(":pk", AttributeValue.fromS(pk), ":part", AttributeValue.fromS(Keys.PART)))
                .build();
        return retry.call("reading the parts of " + pk, () -> all(request));
    }

    /**
     * @param upTo the last sort key that is wanted; null for all
     * @return at most {@code limit} entries of the index's partition, in its order
     */
    List<Map<String, AttributeValue>> index(String index, String partition, @Nullable String upTo, int limit) {
        Map<String, String> names = new HashMap<>(Map.of("#pk", index + "PK"));
        Map<String, AttributeValue> values = new HashMap<>(Map.of(":pk", AttributeValue.fromS(partition)));
        if (upTo != null) {
            names.put("#sk", index + "SK");
            values.put(":upTo", AttributeValue.fromS(upTo));
        }
        QueryRequest request = QueryRequest.builder()
                .tableName(name)
                .indexName(index)
                .keyConditionExpression(upTo == null ? "#pk = :pk" : "#pk = :pk AND #sk <= :upTo")
                .expressionAttributeNames(names)
                .expressionAttributeValues(values)
                .limit(limit == Integer.MAX_VALUE ? null : limit)
                .build();
        return retry.call(
                "reading " + partition + " of " + index,
                () -> limit == Integer.MAX_VALUE
                        ? all(request)
                        : client.query(request).items());
    }

    private List<Map<String, AttributeValue>> all(QueryRequest request) {
        List<Map<String, AttributeValue>> items = new ArrayList<>();
        client.queryPaginator(request).items().forEach(items::add);
        return items;
    }

    /** All items of the article in the order of their sort keys, META among them, which may be of several revisions. */
    List<Map<String, AttributeValue>> items(String pk) {
        QueryRequest request = QueryRequest.builder()
                .tableName(name)
                .consistentRead(true)
                .keyConditionExpression("#pk = :pk")
                .expressionAttributeNames(Map.of("#pk", Keys.PK))
                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(pk)))
                .build();
        return retry.call("reading " + pk, () -> all(request));
    }

    /** @return false, and nothing is written, if META is not as expected */
    boolean putMeta(Map<String, AttributeValue> metaItem, MetaCondition expected) {
        PutItemRequest request = PutItemRequest.builder()
                .tableName(name)
                .item(metaItem)
                .conditionExpression(expected.expression())
                .expressionAttributeNames(expected.names())
                .expressionAttributeValues(expected.values())
                .build();
        return isDone("writing META of " + Attributes.require(metaItem, Keys.PK), () -> client.putItem(request));
    }

    /**
     * Puts an item where there is none, or one of the same revision.
     *
     * @return false, and nothing is written, if there is one of another revision
     */
    boolean putOwn(Map<String, AttributeValue> item) {
        PutItemRequest request = PutItemRequest.builder()
                .tableName(name)
                .item(item)
                .conditionExpression("attribute_not_exists(#pk) OR #revision = :revision")
                .expressionAttributeNames(Map.of("#pk", Keys.PK, "#revision", Meta.REVISION))
                .expressionAttributeValues(ofRevision(item))
                .build();
        return isDone(
                "writing " + Attributes.require(item, Keys.SK) + " of " + Attributes.require(item, Keys.PK),
                () -> client.putItem(request));
    }

    /** @return false, and nothing is deleted, if the item is now of another revision */
    boolean deleteOwn(Map<String, AttributeValue> item) {
        DeleteItemRequest request = DeleteItemRequest.builder()
                .tableName(name)
                .key(keyOf(item))
                .conditionExpression("attribute_not_exists(#pk) OR #revision = :revision")
                .expressionAttributeNames(Map.of("#pk", Keys.PK, "#revision", Meta.REVISION))
                .expressionAttributeValues(ofRevision(item))
                .build();
        return isDone(
                "deleting " + Attributes.require(item, Keys.SK) + " of " + Attributes.require(item, Keys.PK),
                () -> client.deleteItem(request));
    }

    private static Map<String, AttributeValue> ofRevision(Map<String, AttributeValue> item) {
        return Map.of(":revision", AttributeValue.fromS(Attributes.require(item, Meta.REVISION)));
    }

    /** @return false if the request's condition does not hold */
    private boolean isDone(String what, Runnable request) {
        return retry.call(what, () -> {
            try {
                request.run();
                return true;
            } catch (ConditionalCheckFailedException e) {
                return false;
            }
        });
    }

    /** @return false, and nothing is written, if one of the actions' conditions does not hold */
    boolean transact(String pk, List<TransactWriteItem> actions) {
        TransactWriteItemsRequest request =
                TransactWriteItemsRequest.builder().transactItems(actions).build();
        return retry.call("writing " + actions.size() + " items of " + pk, () -> {
            try {
                client.transactWriteItems(request);
                return true;
            } catch (TransactionCanceledException e) {
                if (e.cancellationReasons().stream().anyMatch(ArticleTable::isCondition)) {
                    return false;
                }
                throw e;
            }
        });
    }

    private static boolean isCondition(CancellationReason reason) {
        return "ConditionalCheckFailed".equals(reason.code());
    }

    TransactWriteItem putMetaAction(Map<String, AttributeValue> metaItem, MetaCondition expected) {
        return TransactWriteItem.builder()
                .put(p -> p.tableName(name)
                        .item(metaItem)
                        .conditionExpression(expected.expression())
                        .expressionAttributeNames(expected.names())
                        .expressionAttributeValues(expected.values()))
                .build();
    }

    TransactWriteItem checkMetaAction(String pk, MetaCondition expected) {
        return TransactWriteItem.builder()
                .conditionCheck(c -> c.tableName(name)
                        .key(key(pk, Keys.META))
                        .conditionExpression(expected.expression())
                        .expressionAttributeNames(expected.names())
                        .expressionAttributeValues(expected.values()))
                .build();
    }

    TransactionPart put(Map<String, AttributeValue> item) {
        Put put = Put.builder().tableName(name).item(item).build();
        return new TransactionPart(TransactWriteItem.builder().put(put).build(), ItemSize.of(item));
    }

    TransactionPart delete(Map<String, AttributeValue> item) {
        Delete delete = Delete.builder().tableName(name).key(keyOf(item)).build();
        return new TransactionPart(TransactWriteItem.builder().delete(delete).build(), ItemSize.of(item));
    }

    private static Map<String, AttributeValue> keyOf(Map<String, AttributeValue> item) {
        return key(Attributes.require(item, Keys.PK), Attributes.require(item, Keys.SK));
    }

    private static Map<String, AttributeValue> key(String pk, String sk) {
        return Map.of(Keys.PK, AttributeValue.fromS(pk), Keys.SK, AttributeValue.fromS(sk));
    }
}
