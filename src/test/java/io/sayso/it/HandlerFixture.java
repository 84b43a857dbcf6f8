package io.sayso.it;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sayso.article.Article;
import io.sayso.article.ArticleReader;
import io.sayso.extract.Extraction;
import io.sayso.extract.Extractor;
import io.sayso.lambda.ArticleHandler;
import io.sayso.lambda.ArticleProcessor;
import io.sayso.lambda.JsonLog;
import io.sayso.lambda.S3ObjectSource;
import io.sayso.store.DynamoDbArticleStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.Event;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Bucket, queue, function and table, joined as the template joins them; the extractor alone is none. */
final class HandlerFixture implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    final S3Client s3 = MotoServer.shared().s3();
    private final SqsClient sqs = MotoServer.shared().sqs();
    private final DynamoDbClient dynamoDb = MotoServer.shared().dynamoDb();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final String queue;
    private final ArticleHandler handler;
    final String name;

    /** @param name of the bucket, the queue and the table */
    HandlerFixture(String name, boolean versioned) {
        this.name = name;
        MotoServer.shared().createTable(name);
        queue = sqs.createQueue(q -> q.queueName(name)).queueUrl();
        s3.createBucket(b -> b.bucket(name));
        if (versioned) {
            s3.putBucketVersioning(
                    b -> b.bucket(name).versioningConfiguration(v -> v.status(BucketVersioningStatus.ENABLED)));
        }
        String arn = sqs.getQueueAttributes(q -> q.queueUrl(queue).attributeNames(QueueAttributeName.QUEUE_ARN))
                .attributes()
                .get(QueueAttributeName.QUEUE_ARN);
        s3.putBucketNotificationConfiguration(b -> b.bucket(name)
                .notificationConfiguration(n -> n.queueConfigurations(
                        q -> q.queueArn(arn).events(Event.S3_OBJECT_CREATED, Event.fromValue("s3:ObjectRemoved:*")))));
        takeBatch(); // S3's test event, if there is one
        handler = new ArticleHandler(
                new ArticleProcessor(
                        new S3ObjectSource(s3),
                        new ArticleReader(10_000)::read,
                        new NothingFound(),
                        new DynamoDbArticleStore(dynamoDb, name)),
                JsonLog.to(new PrintStream(log, true, StandardCharsets.UTF_8), InstantSource.system()));
    }

    private static final class NothingFound implements Extractor {

        @Override
        public String version() {
            return "none";
        }

        @Override
        public Extraction extract(Article article) {
            return new Extraction(article, List.of(), List.of());
        }
    }

    /** @return the version's id; "null" in a bucket without versions */
    String put(String key, String text) {
        return String.valueOf(s3.putObject(b -> b.bucket(name).key(key), RequestBody.fromString(text))
                .versionId());
    }

    /** What waits in the queue, as Lambda gives it to the function. */
    ObjectNode takeBatch() {
        ObjectNode event = JSON.createObjectNode();
        event.putArray("Records");
        while (true) {
            List<Message> messages = sqs.receiveMessage(r -> r.queueUrl(queue).maxNumberOfMessages(10))
                    .messages();
            if (messages.isEmpty()) {
                return event;
            }
            for (Message m : messages) {
                event.withArray("Records").add(record(m.messageId(), m.body()));
                sqs.deleteMessage(d -> d.queueUrl(queue).receiptHandle(m.receiptHandle()));
            }
        }
    }

    static ObjectNode batchOf(String id, String body) {
        ObjectNode event = JSON.createObjectNode();
        event.putArray("Records").add(record(id, body));
        return event;
    }

    private static ObjectNode record(String id, String body) {
        return JSON.createObjectNode()
                .put("messageId", id)
                .put("eventSource", "aws:sqs")
                .put("body", body);
    }

    /** @return the ids of the messages that failed */
    List<String> invoke(ObjectNode event) throws IOException {
        JsonNode failures =
                JSON.readTree(answer(handler, JSON.writeValueAsBytes(event))).get("batchItemFailures");
        return failures.findValuesAsText("itemIdentifier");
    }

    /** What the function answers in an invocation of a minute. */
    static byte[] answer(ArticleHandler handler, byte[] event) throws IOException {
        Context context = (Context) Proxy.newProxyInstance(
                Context.class.getClassLoader(),
                new Class<?>[] {Context.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getRemainingTimeInMillis" -> 60_000;
                    case "getAwsRequestId" -> "request";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(event), answer, context);
        return answer.toByteArray();
    }

    List<String> outcomes() {
        return log.toString(StandardCharsets.UTF_8)
                .lines()
                .map(l -> {
                    try {
                        JsonNode line = JSON.readTree(l);
                        return line.path("key").asText() + " "
                                + line.path("outcome").asText();
                    } catch (IOException e) {
                        throw new IllegalStateException(l, e);
                    }
                })
                .toList();
    }

    /** Sort keys of the article's items; all that a removed one may have is META, which remembers the removal. */
    List<String> sortKeys(String key) {
        return items(key).stream().map(i -> text(i, "SK")).toList();
    }

    /** What META says of the version that is stored. */
    String versionOf(String key) {
        return items(key).stream()
                .filter(i -> text(i, "SK").equals("META"))
                .map(i -> text(i, "versionId"))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Map<String, AttributeValue> item, String attribute) {
        AttributeValue value = item.get(attribute);
        return value == null ? "" : value.s();
    }

    private List<Map<String, AttributeValue>> items(String key) {
        String pk = "ARTICLE#" + name + "/" + key;
        return dynamoDb.query(q -> q.tableName(name)
                        .consistentRead(true)
                        .keyConditionExpression("PK = :pk")
                        .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(pk))))
                .items();
    }

    @Override
    public void close() {
        dynamoDb.deleteTable(t -> t.tableName(name));
    }
}
