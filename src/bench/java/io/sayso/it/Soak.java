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
import io.sayso.store.EmbeddedArticleStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.Event;
import software.amazon.awssdk.services.sqs.model.Message;

/**
 * Many articles through bucket, queue, function and table, some of them poison, with a share of the function's requests
 * failing: at the end each good article is in the table as it was to be stored, once, and the dead-letter queue holds the
 * poison and nothing else, each with its reason in the log. Servers and faults are in other processes: what this one holds
 * once a round is over is the function's.
 *
 * <p>In rounds with a table each, so that what was asked for is compared, and forgotten, before it is much.
 */
public final class Soak implements AutoCloseable {

    private static final int ROUND = 200;

    /** As many as Lambda would start at once, each with a store of its own, as different environments have it. */
    private static final int FUNCTIONS = 4;

    private static final int MEMORY_POINTS = 10;
    private static final double FAULTS = 0.05;
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * What came of it.
     *
     * @param memory after the first round and after each tenth of the rounds
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
            List<SoakMemory> memory,
            Duration took) {}

    private final FaultProxyProcess proxy;
    private final Extractor extractor;
    private final double poisonShare;
    private final SoakArticles articles;
    private final S3Client bucket = MotoServer.shared().s3();
    private final DynamoDbClient direct = MotoServer.shared().dynamoDb();
    private final S3Client s3;
    private final DynamoDbClient dynamoDb;
    private final String name;
    private final SoakQueue queue;
    private final Set<String> lost = new TreeSet<>();
    private final Set<String> poison = new TreeSet<>();
    private final Set<String> reasons = new TreeSet<>();
    private final List<SoakMemory> memory = new ArrayList<>();

    /** @param poisonShare of the objects that can't be read, 0 to 1 */
    Soak(String name, Extractor extractor, double poisonShare, long seed) throws IOException {
        this.name = name;
        this.poisonShare = poisonShare;
        this.extractor = extractor;
        this.articles = new SoakArticles(new Random(seed));
        this.proxy = new FaultProxyProcess(MotoServer.shared().endpoint(), FAULTS, seed);
        this.s3 = MotoServer.shared().s3(proxy.endpoint());
        this.dynamoDb = MotoServer.shared().dynamoDb(proxy.endpoint());
        this.queue = new SoakQueue(MotoServer.shared().sqs(), name);
        bucket.createBucket(b -> b.bucket(name));
        bucket.putBucketNotificationConfiguration(b -> b.bucket(name)
                .notificationConfiguration(
                        n -> n.queueConfigurations(q -> q.queueArn(queue.arn()).events(Event.S3_OBJECT_CREATED))));
    }

    /** @param args how many articles, 10,000 if not given; the seed, 1 if not given */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws Exception {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        try (Soak soak = new Soak("soak", ArticleExtractor.withDefaultModel(), 0.01, seed)) {
            Result result = soak.run(count, System.out::println);
            System.out.println(result);
            System.exit(
                    result.lost().isEmpty()
                                    && result.wrongDeadLetters().isEmpty()
                                    && result.withoutReason().isEmpty()
                            ? 0
                            : 1);
        }
    }

    /** @param progress is told a line after each round */
    Result run(int count, Consumer<String> progress) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int rounds = (count + ROUND - 1) / ROUND;
        for (int round = 0; round < rounds; round++) {
            int done = Math.min(count, (round + 1) * ROUND);
            round(round, done - round * ROUND);
            if (round == 0 || rounds <= MEMORY_POINTS || (round + 1) % (rounds / MEMORY_POINTS) == 0) {
                memory.add(SoakMemory.after(done));
            }
            progress.accept(
                    "%d articles, %s, %s, lost %s".formatted(done, since(start), memory.get(memory.size() - 1), lost));
        }
        Set<String> dead = queue.deadKeys();
        Set<String> wrong = new TreeSet<>(dead);
        wrong.removeAll(poison);
        poison.stream().filter(p -> !dead.contains(p)).forEach(wrong::add);
        Set<String> withoutReason = new TreeSet<>(poison);
        withoutReason.removeAll(reasons);
        return new Result(
                count,
                poison.size(),
                queue.deliveries(),
                proxy.counts(),
                lost,
                wrong,
                withoutReason,
                memory,
                since(start));
    }

    private static Duration since(long nanoTime) {
        return Duration.ofSeconds((System.nanoTime() - nanoTime) / 1_000_000_000);
    }

    private void round(int round, int count) throws IOException, InterruptedException {
        String table = name + "-" + round;
        MotoServer.shared().createTable(table);
        Set<String> good = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            boolean bad = articles.random().nextDouble() < poisonShare;
            String key = "%d/%s-%d".formatted(round, bad ? "poison" : "article", i);
            (bad ? poison : good).add(key);
            byte[] body = bad ? articles.poison() : articles.article().getBytes(StandardCharsets.UTF_8);
            bucket.putObject(p -> p.bucket(name).key(key), RequestBody.fromBytes(body));
        }
        EmbeddedArticleStore asked = new EmbeddedArticleStore();
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        deliverAll(
                table, asked, JsonLog.to(new PrintStream(log, true, StandardCharsets.UTF_8), InstantSource.system()));
        check(table, asked, good);
        log.toString(StandardCharsets.UTF_8).lines().forEach(this::noteReason);
        direct.deleteTable(t -> t.tableName(table));
        good.forEach(key -> bucket.deleteObject(d -> d.bucket(name).key(key)));
    }

    private void deliverAll(String table, EmbeddedArticleStore asked, JsonLog log) throws InterruptedException {
        Callable<Void> function = () -> {
            ArticleHandler handler = new ArticleHandler(
                    new ArticleProcessor(
                            new S3ObjectSource(s3),
                            new ArticleReader()::read,
                            extractor,
                            new AskedStore(new DynamoDbArticleStore(dynamoDb, table), asked)),
                    log);
            queue.deliverAll(batch -> invoke(handler, batch));
            return null;
        };
        ExecutorService functions = Executors.newFixedThreadPool(FUNCTIONS);
        try {
            for (Future<Void> done : functions.invokeAll(Collections.nCopies(FUNCTIONS, function))) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the function must not fail, but did", e.getCause());
        } finally {
            functions.shutdownNow();
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
    private void check(String table, EmbeddedArticleStore store, Set<String> good) {
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
        missing.removeAll(keys(store));
        lost.addAll(missing);
    }

    private static Set<String> keys(EmbeddedArticleStore store) {
        return store.items().stream()
                .map(i -> i.get("key"))
                .filter(k -> k != null)
                .map(AttributeValue::s)
                .collect(Collectors.toSet());
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

    @Override
    public void close() {
        proxy.close();
    }
}
