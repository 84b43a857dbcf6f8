package io.sayso.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** S3, SQS, DynamoDB and Step Functions on this machine, by moto's server: one for all tests of a JVM, ended with it. */
public final class MotoServer {

    private static @Nullable MotoServer shared;

    private final URI endpoint;

    /** Patient, since on a busy machine the server's answer may take longer than the SDK's 30 seconds. */
    private final SdkHttpClient http = UrlConnectionHttpClient.builder()
            .socketTimeout(Duration.ofMinutes(5))
            .build();

    private MotoServer(int port) {
        this.endpoint = URI.create("http://127.0.0.1:" + port);
    }

    /** @throws IllegalStateException if it can't be installed or started: the message says what is missing */
    public static synchronized MotoServer shared() {
        if (shared == null) {
            try {
                shared = start(Path.of(System.getProperty("basedir", ""), "target", "moto")
                        .toAbsolutePath());
            } catch (IOException e) {
                throw new IllegalStateException("moto's server could not be started: " + e.getMessage(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while moto's server was started", e);
            }
        }
        return shared;
    }

    private static MotoServer start(Path folder) throws IOException, InterruptedException {
        MotoVenv venv = new MotoVenv(folder);
        venv.prepare();
        Path script = Files.write(folder.resolve("serve.py"), MotoVenv.resource("serve.py"));
        Path log = folder.resolve("server.log");
        Process process = new ProcessBuilder(venv.python().toString(), script.toString())
                .redirectError(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        // Not closed: the server ends when this process's side of its pipes does.
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String port = out.readLine();
        if (port == null) {
            throw new IllegalStateException("moto's server must print its port, but said:\n" + Files.readString(log));
        }
        MotoServer server = new MotoServer(Integer.parseInt(port.strip()));
        try (DynamoDbClient client = server.dynamoDb()) {
            client.listTables();
        }
        return server;
    }

    public URI endpoint() {
        return endpoint;
    }

    public DynamoDbClient dynamoDb() {
        return dynamoDb(http);
    }

    /** @param client what the requests go through */
    public DynamoDbClient dynamoDb(SdkHttpClient client) {
        return local(DynamoDbClient.builder())
                .httpClient(client)
                // as the function does it: the store's own tries are the only ones
                .overrideConfiguration(c -> c.retryStrategy(AwsRetryStrategy.doNotRetry()))
                .build();
    }

    /** @param watcher sees each request */
    public DynamoDbClient dynamoDb(ExecutionInterceptor watcher) {
        return local(DynamoDbClient.builder())
                .httpClient(http)
                .overrideConfiguration(
                        c -> c.retryStrategy(AwsRetryStrategy.doNotRetry()).addExecutionInterceptor(watcher))
                .build();
    }

    /** @param watcher sees each request */
    public S3Client s3(ExecutionInterceptor watcher) {
        return local(S3Client.builder())
                .forcePathStyle(true)
                .httpClient(http)
                .overrideConfiguration(c -> c.addExecutionInterceptor(watcher))
                .build();
    }

    public S3Client s3() {
        return local(S3Client.builder()).forcePathStyle(true).httpClient(http).build();
    }

    /** As the function has it, through another address that leads to the server. */
    public DynamoDbClient dynamoDb(URI through) {
        return local(DynamoDbClient.builder())
                .endpointOverride(through)
                .httpClient(http)
                .overrideConfiguration(c -> c.retryStrategy(AwsRetryStrategy.doNotRetry()))
                .build();
    }

    /** As the function has it, through another address that leads to the server. */
    public S3Client s3(URI through) {
        return local(S3Client.builder())
                .endpointOverride(through)
                .forcePathStyle(true)
                .httpClient(http)
                .build();
    }

    public SqsClient sqs() {
        return local(SqsClient.builder()).httpClient(http).build();
    }

    public SfnClient stepFunctions() {
        return local(SfnClient.builder()).httpClient(http).build();
    }

    private <B extends AwsClientBuilder<B, ?>> B local(B builder) {
        return builder.endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")));
    }

    /** A table with the keys and indexes that the template gives it. */
    public void createTable(String name) {
        try (DynamoDbClient client = dynamoDb()) {
            client.createTable(t -> t.tableName(name)
                    .billingMode(BillingMode.PAY_PER_REQUEST)
                    .keySchema(keys("PK", "SK"))
                    .attributeDefinitions(Stream.of("PK", "SK", "GSI1PK", "GSI1SK", "GSI2PK", "GSI2SK")
                            .map(a -> AttributeDefinition.builder()
                                    .attributeName(a)
                                    .attributeType(ScalarAttributeType.S)
                                    .build())
                            .toList())
                    .globalSecondaryIndexes(index("GSI1"), index("GSI2")));
        }
    }

    private static GlobalSecondaryIndex index(String name) {
        return GlobalSecondaryIndex.builder()
                .indexName(name)
                .keySchema(keys(name + "PK", name + "SK"))
                .projection(p -> p.projectionType(ProjectionType.ALL))
                .build();
    }

    private static List<KeySchemaElement> keys(String hash, String range) {
        return List.of(key(hash, KeyType.HASH), key(range, KeyType.RANGE));
    }

    private static KeySchemaElement key(String attribute, KeyType type) {
        return KeySchemaElement.builder().attributeName(attribute).keyType(type).build();
    }
}
