package io.sayso.lambda;

import com.sun.management.OperatingSystemMXBean;
import io.sayso.article.ArticleReader;
import io.sayso.bench.Prices;
import io.sayso.quote.QuoteFinder;
import io.sayso.store.DynamoDbArticleStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The whole function in one process, warm, over articles of 700 words: events through {@link ArticleHandler}, the AWS SDK's
 * clients with answers in place ({@link CannedAws}). So everything is in it that costs CPU in the function, but for TLS and
 * the waiting for the network. {@code src/bench/pipeline} runs it.
 */
final class Pipeline {

    private static final int BATCH = 10;
    private static final double NANOS_IN_MILLI = 1e6;

    private final CannedArticles articles;
    private final ArticleHandler handler;
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Pipeline(CannedArticles articles, ArticleHandler handler) {
        this.articles = articles;
        this.handler = handler;
    }

    /**
     * @param args how often all articles are done in each of three parts: to warm up, one by one, in batches; 3 if not given.
     *     The function's megabytes, for its price; 2048 if not given. How many messages of a batch are done at a time; as
     *     many as there are processors if not given
     */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws IOException {
        int rounds = args.length == 0 ? 3 : Integer.parseInt(args[0]);
        int megabytes = args.length < 2 ? 2048 : Integer.parseInt(args[1]);
        int threads = args.length < 3 ? Runtime.getRuntime().availableProcessors() : Integer.parseInt(args[2]);
        List<String> texts = PipelineArticles.read();
        double words =
                texts.stream().mapToLong(PipelineArticles::words).average().orElseThrow();
        CannedArticles aws = new CannedArticles(texts);
        StaticCredentialsProvider credentials =
                StaticCredentialsProvider.create(AwsBasicCredentials.create("bench", "bench"));
        try (S3Client s3 = S3Client.builder()
                        .httpClient(aws)
                        .region(Region.US_EAST_1)
                        .credentialsProvider(credentials)
                        .build();
                DynamoDbClient dynamoDb = DynamoDbClient.builder()
                        .httpClient(aws)
                        .region(Region.US_EAST_1)
                        .credentialsProvider(credentials)
                        .overrideConfiguration(c -> c.retryStrategy(AwsRetryStrategy.doNotRetry()))
                        .build()) {
            ArticleHandler handler = new ArticleHandler(
                    new ArticleProcessor(
                            new S3ObjectSource(s3),
                            new ArticleReader()::read,
                            Wiring.extractor(QuoteFinder.defaultMinConfidence()),
                            new DynamoDbArticleStore(dynamoDb, "bench")),
                    JsonLog.to(
                            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                            InstantSource.system()),
                    threads);
            Pipeline pipeline = new Pipeline(aws, handler);
            pipeline.inBatches(rounds, megabytes);
            System.out.print(pipeline.oneByOne(rounds));
            System.out.print(pipeline.inBatches(rounds, megabytes));
            System.out.printf(
                    Locale.ROOT,
                    "%d articles of %.0f words, %d at a time; peak resident %d MB%n",
                    texts.size(),
                    words,
                    threads,
                    peakMegabytes());
        }
    }

    /** Each article an event of its own: CPU milliseconds of the process, and of the calling thread alone. */
    private String oneByOne(int rounds) throws IOException {
        int count = rounds * articles.size();
        double[] process = new double[count];
        double[] caller = new double[count];
        double compilerBefore = CompilerThreads.cpuMillis();
        for (int i = 0; i < count; i++) {
            long processBefore = system.getProcessCpuTime();
            long callerBefore = callerCpuTime();
            handle(IntStream.of(i % articles.size()));
            caller[i] = (callerCpuTime() - callerBefore) / NANOS_IN_MILLI;
            process[i] = (system.getProcessCpuTime() - processBefore) / NANOS_IN_MILLI;
        }
        return ("one by one: CPU ms an article, the process's p50 %.0f p99 %.0f mean %.0f, "
                        + "the calling thread's p50 %.0f p99 %.0f; the just-in-time compiler's mean %.0f%n")
                .formatted(
                        percentile(process, 50),
                        percentile(process, 99),
                        Arrays.stream(process).average().orElseThrow(),
                        percentile(caller, 50),
                        percentile(caller, 99),
                        (CompilerThreads.cpuMillis() - compilerBefore) / count);
    }

    /** Ten articles an event, as the template has it. */
    private String inBatches(int rounds, int megabytes) throws IOException {
        int count = rounds * articles.size();
        long cpuBefore = system.getProcessCpuTime();
        long before = System.nanoTime();
        for (int first = 0; first < count; first += BATCH) {
            handle(IntStream.range(first, first + BATCH).map(n -> n % articles.size()));
        }
        double seconds = (System.nanoTime() - before) / NANOS_IN_MILLI / 1000;
        double cpu = (system.getProcessCpuTime() - cpuBefore) / NANOS_IN_MILLI / 1000;
        return ("in batches of %d: %.2f articles a second, %.2f a second of CPU; %.0f ms and %.0f ms of CPU an article; "
                        + "%.2f dollars a million%n")
                .formatted(
                        BATCH,
                        count / seconds,
                        count / cpu,
                        1000 * seconds / count,
                        1000 * cpu / count,
                        1e6 * (Prices.lambda(1000 * seconds / count, megabytes) + Prices.INVOCATION / BATCH));
    }

    private void handle(IntStream numbers) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(articles.event(numbers)), answer, Priming.invocation());
        if (!answer.toString(StandardCharsets.UTF_8).equals("{\"batchItemFailures\":[]}")) {
            throw new IllegalStateException("all articles must be stored, but the answer was " + answer);
        }
    }

    private static long callerCpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The least value that so many per cent are not above. */
    private static double percentile(double[] values, int percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(percent / 100.0 * sorted.length) - 1];
    }

    private static long peakMegabytes() throws IOException {
        String status = Files.readString(Path.of("/proc/self/status"));
        return Long.parseLong(status.replaceFirst("(?s).*VmHWM:\\s+(\\d+) kB.*", "$1")) >> 10;
    }
}
