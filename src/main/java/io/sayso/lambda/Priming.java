package io.sayso.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import io.sayso.article.ArticleReader;
import io.sayso.extract.Extractor;
import io.sayso.store.DynamoDbArticleStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.crac.Resource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Before SnapStart's snapshot, one sample article goes the whole way of an event, so that the snapshot holds the classes
 * loaded, the code that the compiler has seen to, and the model's memory (Lambda's developer guide, "Lambda SnapStart
 * runtime hooks for Java"; powertools' Priming.md calls it invoke priming). The AWS clients are of its own, and talk to
 * {@link CannedAws}: no request leaves, and of the real clients no connection, credential or time is in the snapshot.
 */
final class Priming implements Resource {

    private static final String SAMPLE = "/io/sayso/samples/reservoir.txt";

    /** By then the just-in-time compiler has seen to what an article needs: see src/bench/BENCHMARKS.md. */
    private static final int ROUNDS = 20;

    private static final String EVENT = """
            {"Records": [{"messageId": "priming", "eventSource": "aws:sqs", "body": "{\\"Records\\": [{\
            \\"eventVersion\\": \\"2.1\\", \\"eventSource\\": \\"aws:s3\\", \\"eventTime\\": \\"2026-11-25T06:00:00.000Z\\", \
            \\"eventName\\": \\"ObjectCreated:Put\\", \\"s3\\": {\\"bucket\\": {\\"name\\": \\"priming\\"}, \
            \\"object\\": {\\"key\\": \\"priming.txt\\", \\"sequencer\\": \\"0001\\"}}}]}"}]}
            """;

    private final Extractor extractor;

    /** @param extractor the function's own */
    Priming(Extractor extractor) {
        this.extractor = extractor;
    }

    @Override
    public void beforeCheckpoint(org.crac.Context<? extends Resource> context) {
        prime(new CannedAws(sample()), ROUNDS);
    }

    @Override
    public void afterRestore(org.crac.Context<? extends Resource> context) {
        // nothing that was made here is used afterwards
    }

    void prime(CannedAws aws, int rounds) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        try (S3Client s3 = S3Client.builder()
                        .httpClient(aws)
                        .region(Region.US_EAST_1)
                        .credentialsProvider(credentials())
                        .build();
                DynamoDbClient dynamoDb = DynamoDbClient.builder()
                        .httpClient(aws)
                        .region(Region.US_EAST_1)
                        .credentialsProvider(credentials())
                        .build()) {
            ArticleHandler handler = new ArticleHandler(
                    new ArticleProcessor(
                            new S3ObjectSource(s3),
                            new ArticleReader()::read,
                            extractor,
                            new DynamoDbArticleStore(dynamoDb, "priming")),
                    JsonLog.to(nowhere, InstantSource.system()));
            for (int round = 0; round < rounds; round++) {
                handler.handleRequest(
                        new ByteArrayInputStream(EVENT.getBytes(StandardCharsets.UTF_8)),
                        OutputStream.nullOutputStream(),
                        invocation());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the sample article could not be run before the snapshot", e);
        }
    }

    private static StaticCredentialsProvider credentials() {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create("priming", "priming"));
    }

    static Context invocation() {
        return (Context) Proxy.newProxyInstance(
                Priming.class.getClassLoader(),
                new Class<?>[] {Context.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getRemainingTimeInMillis" -> 60_000;
                    case "getAwsRequestId" -> "priming";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static byte[] sample() {
        try (InputStream in = Priming.class.getResourceAsStream(SAMPLE)) {
            if (in == null) {
                throw new IllegalStateException("class path must hold " + SAMPLE);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
