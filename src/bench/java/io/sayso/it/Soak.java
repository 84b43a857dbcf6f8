package io.sayso.it;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sayso.article.ArticleReader;
import io.sayso.extract.ArticleExtractor;
import io.sayso.extract.Extractor;
import io.sayso.lambda.ArticleHandler;
import io.sayso.lambda.ArticleProcessor;
import io.sayso.lambda.JsonLog;
import io.sayso.lambda.S3ObjectSource;
import io.sayso.store.DynamoDbArticleStore;
import io.sayso.store.DynamoDbJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.Event;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * Many articles through bucket, queue, function and table, some of them poison, with a share of the function's requests
 * failing: at the end each good article is in the table as it was to be stored, once, and the dead-letter queue holds the
 * poison and nothing else, each with its reason in the log.
 *
 * <p>In rounds with a table each, since moto copies a table for each transaction.
 */
public final class Soak implements AutoCloseable {

    private static final int ROUND = 100;
    private static final int MAX_RECEIVE_COUNT = 5;
    private static final double FAULTS = 0.05;
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * What came of it.
     *
     * @param memory after each tenth of the rounds, after a garbage collection: heap in use and resident, in MB
     * @param lost good articles that are not in the table as they were to be stored
     */
    record Result(
            int articles,
            int poison,
            int deliveries,
            Map<FaultProxy.Fault, Integer> faults,
            Set<String> lost,
            Set<String> wrongDeadLetters,
            Set<String> withoutReason,
            List<String> memory,
            Duration took) {}

    private final FaultProxy proxy;
    private final Extractor extractor;
    private final double poisonShare;
    private final SoakArticles articles;
    private final S3Client bucket = MotoServer.shared().s3();
    private final SqsClient sqs = MotoServer.shared().sqs();
    private final DynamoDbClient direct = MotoServer.shared().dynamoDb();
    private final S3Client s3;
    private final DynamoDbClient dynamoDb;
    private final String name;
    private final String queue;
    private final String deadLetters;
    private final Set<String> lost = new TreeSet<>();
    private final Set<String> poison = new TreeSet<>();
    private final Set<String> reasons = new TreeSet<>();
    private final List<String> memory = new ArrayList<>();
    private int deliveries;

    /** @param poisonShare of the objects that can't be read, 0 to 1 */
    Soak(String name, Extractor extractor, double poisonShare, long seed) throws IOException {
        this.name = name;
        this.poisonShare = poisonShare;
        this.extractor = extractor;
        this.articles = new SoakArticles(new Random(seed));
        this.proxy = new FaultProxy(MotoServer.shared().endpoint(), FAULTS, seed);
        this.s3 = MotoServer.shared().s3(proxy.endpoint());
        this.dynamoDb = MotoServer.shared().dynamoDb(proxy.endpoint());
        this.deadLetters = sqs.createQueue(q -> q.queueName(name + "-dead")).queueUrl();
        String redrive = "{\"deadLetterTargetArn\":\"" + arn(deadLetters) + "\",\"maxReceiveCount\":\""
                + MAX_RECEIVE_COUNT + "\"}";
        this.queue = sqs.createQueue(q -> q.queueName(name)
                        .attributes(Map.of(
                                QueueAttributeName.REDRIVE_POLICY,
                                redrive,
                                QueueAttributeName.VISIBILITY_TIMEOUT,
                                "0")))
                .queueUrl();
        bucket.createBucket(b -> b.bucket(name));
        bucket.putBucketNotificationConfiguration(b -> b.bucket(name)
                .notificationConfiguration(
                        n -> n.queueConfigurations(q -> q.queueArn(arn(queue)).events(Event.S3_OBJECT_CREATED))));
    }

    /** @param args how many articles, 10,000 if not given; the seed, 1 if not given */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws IOException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        try (Soak soak = new Soak("soak", ArticleExtractor.withDefaultModel(), 0.01, seed)) {
            Result result = soak.run(count);
            System.out.println(result);
            System.exit(
                    result.lost().isEmpty()
                                    && result.wrongDeadLetters().isEmpty()
                                    && result.withoutReason().isEmpty()
                            ? 0
                            : 1);
        }
    }

    Result run(int count) throws IOException {
        long start = System.nanoTime();
        int rounds = (count + ROUND - 1) / ROUND;
        for (int round = 0; round < rounds; round++) {
            round(round, Math.min(ROUND, count - round * ROUND));
            if (rounds < 10 || round % (rounds / 10) == 0 || round == rounds - 1) {
                memory.add(memory());
            }
        }
        Set<String> dead = deadKeys();
        Set<String> wrong = new TreeSet<>(dead);
        wrong.removeAll(poison);
        poison.stream().filter(p -> !dead.contains(p)).forEach(wrong::add);
        Set<String> withoutReason = new TreeSet<>(poison);
        withoutReason.removeAll(reasons);
        return new Result(
                count,
                poison.size(),
                deliveries,
                proxy.counts(),
                lost,
                wrong,
                withoutReason,
                memory,
                Duration.ofNanos(System.nanoTime() - start));
    }

    private void round(int round, int count) throws IOException {
        String table = name + "-" + round;
        MotoServer.shared().createTable(table);
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        AskedStore store = new AskedStore(new DynamoDbArticleStore(dynamoDb, table));
        ArticleHandler handler = new ArticleHandler(
                new ArticleProcessor(new S3ObjectSource(s3), new ArticleReader()::read, extractor, store),
                JsonLog.to(new PrintStream(log, true, StandardCharsets.UTF_8), InstantSource.system()));
        Set<String> good = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            boolean bad = articles.random().nextDouble() < poisonShare;
            String key = "%d/%s-%d".formatted(round, bad ? "poison" : "article", i);
            (bad ? poison : good).add(key);
            byte[] body = bad ? articles.poison() : articles.article().getBytes(StandardCharsets.UTF_8);
            bucket.putObject(p -> p.bucket(name).key(key), RequestBody.fromBytes(body));
        }
        deliverAll(handler);
        check(table, store, good);
        log.toString(StandardCharsets.UTF_8).lines().forEach(this::noteReason);
        direct.deleteTable(t -> t.tableName(table));
        good.forEach(key -> bucket.deleteObject(d -> d.bucket(name).key(key)));
    }

    private void deliverAll(ArticleHandler handler) throws IOException {
        while (true) {
            List<Message> messages = sqs.receiveMessage(r -> r.queueUrl(queue)
                            .maxNumberOfMessages(10)
                            .visibilityTimeout(600)
                            .messageSystemAttributeNames(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT))
                    .messages();
            if (messages.isEmpty()) {
                return;
            }
            deliveries += messages.size();
            Set<String> failed = invoke(handler, messages);
            for (Message m : messages) {
                if (failed.contains(m.messageId())) {
                    sqs.changeMessageVisibility(c ->
                            c.queueUrl(queue).receiptHandle(m.receiptHandle()).visibilityTimeout(0));
                } else {
                    sqs.deleteMessage(d -> d.queueUrl(queue).receiptHandle(m.receiptHandle()));
                }
            }
        }
    }

    private static Set<String> invoke(ArticleHandler handler, List<Message> messages) throws IOException {
        ObjectNode event = JSON.createObjectNode();
        ArrayNode records = event.putArray("Records");
        messages.forEach(m -> records.addObject()
                .put("messageId", m.messageId())
                .put("eventSource", "aws:sqs")
                .put("body", m.body()));
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(JSON.writeValueAsBytes(event)), answer, context());
        Set<String> failed = new TreeSet<>();
        JSON.readTree(answer.toByteArray())
                .get("batchItemFailures")
                .forEach(f -> failed.add(f.get("itemIdentifier").asText()));
        return failed;
    }

    private static Context context() {
        return (Context) Proxy.newProxyInstance(
                Soak.class.getClassLoader(),
                new Class<?>[] {Context.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getRemainingTimeInMillis" -> 600_000;
                    case "getAwsRequestId" -> "soak";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    /** Item by item against what a store without faults holds of the same requests. */
    private void check(String table, AskedStore store, Set<String> good) {
        DynamoDbJson json = new DynamoDbJson();
        List<String> stored = direct.scanPaginator(s -> s.tableName(table).consistentRead(true)).items().stream()
                .map(json::line)
                .sorted()
                .toList();
        List<String> asked = store.items().stream().map(json::line).sorted().toList();
        if (!stored.equals(asked)) {
            lost.add(table + " holds " + stored.size() + " items, but was asked for " + asked.size());
        }
        Set<String> missing = new TreeSet<>(good);
        missing.removeAll(store.keys());
        lost.addAll(missing);
    }

    private void noteReason(String line) {
        try {
            JsonNode fields = JSON.readTree(line);
            if (fields.path("outcome").asText().equals("unreadable")
                    && !fields.path("reason").asText().isBlank()) {
                reasons.add(fields.path("key").asText());
            }
        } catch (IOException e) {
            throw new IllegalStateException("log line must be JSON, but was " + line, e);
        }
    }

    private Set<String> deadKeys() throws IOException {
        Set<String> keys = new TreeSet<>();
        while (true) {
            List<Message> messages = sqs.receiveMessage(
                            r -> r.queueUrl(deadLetters).maxNumberOfMessages(10).visibilityTimeout(600))
                    .messages();
            if (messages.isEmpty()) {
                return keys;
            }
            for (Message m : messages) {
                JSON.readTree(m.body())
                        .path("Records")
                        .forEach(r -> keys.add(r.at("/s3/object/key").asText().replace("%2F", "/")));
            }
        }
    }

    private static String memory() throws IOException {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long heap = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        String resident =
                Files.readString(Path.of("/proc/self/status")).replaceFirst("(?s).*VmRSS:\\s+(\\d+) kB.*", "$1");
        return "heap " + heap + " resident " + (Long.parseLong(resident) >> 10);
    }

    private String arn(String url) {
        return String.valueOf(sqs.getQueueAttributes(q -> q.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN))
                .attributes()
                .get(QueueAttributeName.QUEUE_ARN));
    }

    @Override
    public void close() {
        proxy.close();
    }
}
