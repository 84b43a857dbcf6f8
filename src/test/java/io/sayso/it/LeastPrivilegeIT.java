package io.sayso.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.sayso.article.ArticleReader;
import io.sayso.article.Metadata;
import io.sayso.article.PublicationStatus;
import io.sayso.lambda.Newsroom;
import io.sayso.lambda.S3ObjectSource;
import io.sayso.store.DynamoDbArticleStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;

/**
 * The actions that the template lets the function use on bucket and table, against those that the code needs, seen by an
 * interceptor in the SDK: none more, none less. What each request needs is in the Service Authorization Reference; a
 * transaction needs the actions of its parts (DynamoDB's developer guide, "Using IAM with transactions").
 */
class LeastPrivilegeIT {

    /** S3 asks for it when a key is not there, so that it may say so. */
    private static final String LIST = "s3:ListBucket";

    private final Set<String> needed = new TreeSet<>();
    private final StoreFixture fixture = new StoreFixture("privilege");

    @Test
    void theFunctionMayDoWhatItDoesAndNothingElse() throws Exception {
        ExecutionInterceptor recorder = new ExecutionInterceptor() {

            @Override
            public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
                needed.addAll(actions(context.request()));
            }
        };
        try (DynamoDbClient dynamoDb = MotoServer.shared().dynamoDb(recorder);
                S3Client s3 = MotoServer.shared().s3(recorder)) {
            readObjects(s3);
            writeArticles(new Newsroom(new DynamoDbArticleStore(dynamoDb, fixture.table)));
        } finally {
            fixture.close();
        }
        needed.add(LIST);

        assertThat(allowed()).isEqualTo(needed);
    }

    private static void readObjects(S3Client s3) throws Exception {
        try (S3Client setUp = MotoServer.shared().s3()) {
            setUp.createBucket(b -> b.bucket("privilege"));
            setUp.putObject(p -> p.bucket("privilege").key("a.txt"), RequestBody.fromString("It rained, he said."));
        }
        S3ObjectSource source = new S3ObjectSource(s3);
        try (var object = source.fetch("privilege", "a.txt", null).orElseThrow().object()) {
            new ArticleReader().read(object);
        }
        assertThat(source.fetch("privilege", "gone.txt", "null")).isEmpty();
    }

    private static void writeArticles(Newsroom newsroom) throws Exception {
        Metadata item = Metadata.builder()
                .itemId("urn:1")
                .status(PublicationStatus.CANCELED)
                .build();
        String[] many = new String[150];
        for (int i = 0; i < many.length; i++) {
            many[i] = "article-" + i;
        }
        newsroom.created(newsroom.put("a.zip", newsroom.several(many)));
        newsroom.created(newsroom.put("a.zip", newsroom.several("one")));
        newsroom.created(newsroom.put("kill.xml", Newsroom.one("", item)));
        newsroom.removed(newsroom.event("a.zip"));
        newsroom.due();
    }

    private static List<String> actions(Object request) {
        List<String> actions = new ArrayList<>();
        if (request instanceof GetObjectRequest get) {
            actions.add(get.versionId() == null ? "s3:GetObject" : "s3:GetObjectVersion");
        } else if (request instanceof GetItemRequest) {
            actions.add("dynamodb:GetItem");
        } else if (request instanceof PutItemRequest) {
            actions.add("dynamodb:PutItem");
        } else if (request instanceof QueryRequest query) {
            actions.add("dynamodb:Query" + (query.indexName() == null ? "" : " " + query.indexName()));
        } else if (request instanceof TransactWriteItemsRequest transaction) {
            transaction.transactItems().forEach(item -> actions.add(action(item)));
        } else {
            throw new AssertionError("no action is known for " + request);
        }
        return actions;
    }

    private static String action(TransactWriteItem item) {
        return item.put() != null
                ? "dynamodb:PutItem"
                : item.delete() != null ? "dynamodb:DeleteItem" : "dynamodb:ConditionCheckItem";
    }

    /** Of the function's role, those of S3 and DynamoDB; an index's name beside those that are for an index. */
    private static Set<String> allowed() throws IOException {
        JsonNode template = new YAMLMapper().readTree(Path.of("template.yaml").toFile());
        JsonNode statements =
                template.at("/Resources/ArticleFunctionRole/Properties/Policies/0/PolicyDocument/Statement");
        Set<String> allowed = new TreeSet<>();
        for (JsonNode statement : statements) {
            for (String action : texts(statement.path("Action"))) {
                if (action.startsWith("s3:") || action.startsWith("dynamodb:")) {
                    for (String resource : texts(statement.path("Resource"))) {
                        assertThat(resource).as(action).isNotEqualTo("*");
                        int index = resource.indexOf("/index/");
                        allowed.add(action + (index < 0 ? "" : " " + resource.substring(index + "/index/".length())));
                    }
                }
            }
        }
        return allowed;
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(n -> texts.add(n.asText()));
        } else {
            texts.add(node.asText());
        }
        return texts;
    }
}
