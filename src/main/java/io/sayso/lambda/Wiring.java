package io.sayso.lambda;

import io.sayso.article.ArticleReader;
import io.sayso.extract.ArticleExtractor;
import io.sayso.extract.Extractor;
import io.sayso.store.DynamoDbArticleStore;
import java.time.InstantSource;
import java.util.Map;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The deployed function's parts, made once, while Lambda initialises it (and, with SnapStart, before its snapshot is
 * taken). Region, credentials and endpoints are the AWS SDK's own, from its environment variables.
 */
record Wiring(ArticleProcessor processor, Priming priming, Metrics metrics) {

    /** @throws IllegalArgumentException if an environment variable is missing or not as it must be */
    static Wiring of(Map<String, String> environment) {
        FunctionConfig config = FunctionConfig.from(environment);
        Extractor extractor = extractor(config.minConfidence());
        ArticleProcessor processor = new ArticleProcessor(
                new S3ObjectSource(s3(config)),
                new ArticleReader(config.maxObjectBytes())::read,
                extractor,
                new DynamoDbArticleStore(dynamoDb(), config.tableName()));
        return new Wiring(processor, new Priming(extractor), Metrics.from(environment, InstantSource.system()));
    }

    private static S3Client s3(FunctionConfig config) {
        return S3Client.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .forcePathStyle(config.hasEndpoint())
                .build();
    }

    private static DynamoDbClient dynamoDb() {
        return DynamoDbClient.builder()
                // the store tries again by itself; with the SDK's tries within each of its own, a throttled table would
                // hold
                // the function until its time-out
                .overrideConfiguration(c -> c.retryStrategy(AwsRetryStrategy.doNotRetry()))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    /**
     * With one thread for an article: its messages share the processors (see {@link BatchRunner}), and even a single one is
     * billed no longer, since two threads take a third more CPU for it (src/bench/BENCHMARKS.md, "Pipeline").
     */
    static Extractor extractor(double minConfidence) {
        return ArticleExtractor.withDefaultModel(minConfidence, 1);
    }
}
