package io.sayso.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.sayso.article.Article;
import io.sayso.article.ArticleReader;
import io.sayso.extract.Extraction;
import io.sayso.extract.Extractor;
import io.sayso.lambda.ArticleHandler;
import io.sayso.lambda.ArticleProcessor;
import io.sayso.lambda.JsonLog;
import io.sayso.lambda.Newsroom;
import io.sayso.lambda.S3ObjectSource;
import io.sayso.store.DynamoDbArticleStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/** Bucket, table, dead-letter queue and function as the template's refill joins them; the function finds nothing. */
final class RefillFixture implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final S3Client s3 = MotoServer.shared().s3();
    private final SqsClient sqs = MotoServer.shared().sqs();
    private final DynamoDbClient dynamoDb = MotoServer.shared().dynamoDb();
    private final SfnClient stepFunctions = MotoServer.shared().stepFunctions();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final Set<String> failing = ConcurrentHashMap.newKeySet();
    private final String name;
    private final String deadLetters;
    private final HttpServer function;
    private String killer = "nothing";
    private @Nullable ArticleHandler handler;

    RefillFixture(String name) {
        this.name = name;
        MotoServer.shared().createTable(name);
        s3.createBucket(b -> b.bucket(name));
        s3.createBucket(b -> b.bucket(name + "-reports"));
        deadLetters = sqs.createQueue(q -> q.queueName(name + "-dead")).queueUrl();
        try {
            function = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("a port of the loopback address could not be had", e);
        }
        function.setExecutor(Executors.newCachedThreadPool());
        function.createContext("/", this::invoke);
        function.start();
    }

    private record NothingFound(String version) implements Extractor {

        @Override
        public Extraction extract(Article article) {
            return new Extraction(article, List.of(), List.of());
        }
    }

    void put(String key, String text) {
        s3.putObject(b -> b.bucket(name).key(key), RequestBody.fromString(text));
    }

    /** The next time that the function gets the object from S3, that fails. */
    void failOnce(String key) {
        failing.add(key);
    }

    /** Whenever the function is invoked with the object, its process ends. */
    void killedBy(String key) {
        this.killer = key;
    }

    /** Lays down what Step Functions would read out of an inventory's files. */
    void inventory(String key, List<Map<String, String>> objects) throws IOException {
        byte[] body = JSON.writeValueAsBytes(objects);
        s3.putObject(b -> b.bucket(name + "-reports").key(key), RequestBody.fromBytes(body));
    }

    /** Runs the state machine to its end, with a function whose extractor has this version. */
    void refill(String extractorVersion, String input) throws IOException, InterruptedException {
        handler = handler(extractorVersion);
        String machine = stepFunctions
                .createStateMachine(m -> m.name(name + System.nanoTime())
                        .roleArn("arn:aws:iam::123456789012:role/refill")
                        .definition(definition()))
                .stateMachineArn();
        String execution = stepFunctions
                .startExecution(e -> e.stateMachineArn(machine).input(input))
                .executionArn();
        DescribeExecutionResponse state;
        do {
            Thread.sleep(100);
            state = stepFunctions.describeExecution(e -> e.executionArn(execution));
        } while (state.status() == ExecutionStatus.RUNNING);
        if (state.status() != ExecutionStatus.SUCCEEDED) {
            throw new AssertionError(
                    "refill must succeed, but was " + state.status() + ": " + state.error() + " " + state.cause());
        }
    }

    /** The template's, with its names put in, batches of one and the inventory as JSON, which is as far as moto goes. */
    private String definition() {
        ObjectNode machine = Template.read(Path.of("template.yaml"), "RefillStateMachine");
        ObjectNode definition = (ObjectNode) machine.get("Definition");
        for (String map : List.of("RefillFromList", "RefillFromInventory")) {
            ObjectNode state = (ObjectNode) definition.at("/States/" + map);
            JsonNode batch = state.remove("ItemBatcher").get("BatchInput");
            state.putObject("ItemSelector")
                    .put("Items.$", "States.Array($$.Map.Item.Value)")
                    .set("BatchInput", batch);
        }
        ((ObjectNode) definition.at("/States/RefillFromInventory/ItemReader/ReaderConfig")).put("InputType", "JSON");
        Map<String, String> names = Map.of(
                "AWS::Partition",
                "aws",
                "ArticleBucket",
                name,
                "RefillBucket",
                name + "-reports",
                "KeyPrefix",
                "",
                "FunctionArn",
                "http://127.0.0.1:" + function.getAddress().getPort() + "/",
                "DeadLetterQueueUrl",
                deadLetters,
                "Concurrency",
                "4",
                "ToleratedFailurePercentage",
                "1");
        String text = definition.toString();
        for (Map.Entry<String, String> each : names.entrySet()) {
            text = text.replace("${" + each.getKey() + "}", each.getValue());
        }
        return text;
    }

    private ArticleHandler handler(String extractorVersion) {
        S3ObjectSource source = new S3ObjectSource(s3);
        return new ArticleHandler(
                new ArticleProcessor(
                        (bucket, key, version) -> {
                            if (failing.remove(key)) {
                                throw new IllegalStateException("S3 is slow");
                            }
                            return source.fetch(bucket, key, version);
                        },
                        new ArticleReader()::read,
                        new NothingFound(extractorVersion),
                        new DynamoDbArticleStore(dynamoDb, name)),
                JsonLog.to(new PrintStream(log, true, StandardCharsets.UTF_8), InstantSource.system()));
    }

    private void invoke(HttpExchange exchange) throws IOException {
        byte[] event = exchange.getRequestBody().readAllBytes();
        byte[] answer;
        int status = 200;
        try {
            if (JSON.readTree(event).at("/Items").findValuesAsText("Key").contains(killer)) {
                throw new IllegalStateException("Runtime exited with error: signal: killed");
            }
            answer = handle(event);
        } catch (RuntimeException e) {
            status = 500;
            answer = JSON.writeValueAsBytes(
                    Map.of("errorType", e.getClass().getName(), "errorMessage", String.valueOf(e.getMessage())));
        }
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private byte[] handle(byte[] event) throws IOException {
        if (handler == null) {
            throw new IllegalStateException("the function must be made first");
        }
        return HandlerFixture.answer(handler, event);
    }

    /** The keys of the articles that an extractor of this version found. */
    List<String> storedBy(String extractorVersion) {
        return dynamoDb.scanPaginator(s -> s.tableName(name).consistentRead(true)).items().stream()
                .filter(i -> Newsroom.text(i, "SK").equals("META"))
                .filter(i -> Newsroom.text(i, "extractorVersion").equals(extractorVersion))
                .map(i -> Newsroom.text(i, "key"))
                .sorted()
                .toList();
    }

    /** What the function's log says came of each object, in order. */
    List<String> outcomes() {
        return log.toString(StandardCharsets.UTF_8)
                .lines()
                .map(RefillFixture::outcome)
                .toList();
    }

    private static String outcome(String line) {
        try {
            return JSON.readTree(line).path("outcome").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }

    /** The bodies and their reasons; they stay in the queue. */
    Map<String, String> deadLetters() {
        Map<String, String> dead = new TreeMap<>();
        for (Message m : sqs.receiveMessage(r -> r.queueUrl(deadLetters)
                        .maxNumberOfMessages(10)
                        .visibilityTimeout(0)
                        .messageAttributeNames("Reason"))
                .messages()) {
            dead.put(m.body(), reason(m));
        }
        return dead;
    }

    private static String reason(Message message) {
        MessageAttributeValue reason = message.messageAttributes().get("Reason");
        return reason == null ? "" : reason.stringValue();
    }

    /**
     * Gives the function what lies in the dead-letter queue, as its queue does after a redrive.
     *
     * @return the ids of the messages that failed
     */
    List<String> redriven(String extractorVersion) throws IOException {
        handler = handler(extractorVersion);
        ObjectNode event = JSON.createObjectNode();
        deadLetters()
                .keySet()
                .forEach(body -> event.withArray("Records")
                        .addObject()
                        .put("messageId", "m")
                        .put("eventSource", "aws:sqs")
                        .put("body", body));
        return JSON.readTree(handle(JSON.writeValueAsBytes(event))).findValuesAsText("itemIdentifier");
    }

    @Override
    public void close() {
        function.stop(0);
        dynamoDb.deleteTable(t -> t.tableName(name));
        sqs.deleteQueue(q -> q.queueUrl(deadLetters));
        for (String bucket : List.of(name, name + "-reports")) {
            s3.listObjectsV2Paginator(l -> l.bucket(bucket))
                    .contents()
                    .forEach(o -> s3.deleteObject(d -> d.bucket(bucket).key(o.key())));
            s3.deleteBucket(d -> d.bucket(bucket));
        }
    }
}
