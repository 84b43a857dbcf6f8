package io.sayso.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.sayso.query.DynamoDbItems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** What the template lets the read side's function do, against what all of its routes do: see {@link LeastPrivilegeIT}. */
class ApiPrivilegeIT {

    private final Set<String> needed = new TreeSet<>();

    @Test
    void theReadSideMayQueryTableAndIndexesAndNothingElse(@TempDir Path folder) throws Exception {
        ExecutionInterceptor recorder = new ExecutionInterceptor() {

            @Override
            public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
                QueryRequest query = (QueryRequest) context.request();
                needed.add("dynamodb:Query" + (query.indexName() == null ? "" : " " + query.indexName()));
            }
        };
        try (PressFixture press = new PressFixture("api-privilege", folder);
                DynamoDbClient client = MotoServer.shared().dynamoDb(recorder)) {
            press.fill();
            ApiCaller api = new ApiCaller(new DynamoDbItems(client, "api-privilege"));
            api.get(ApiCaller.SAID, "person:maria-keller", "about", "location:norsund");
            api.get(ApiCaller.SAID, "person:no-one");
            api.get(ApiCaller.MENTIONS, "location:norsund");
            api.get(ApiCaller.WORDS, "", "words", "the bridge at Norsund is safe for all lorries");
            api.get(ApiCaller.ARTICLE, "b.txt");
        }

        assertThat(allowed()).isEqualTo(needed).hasSize(3);
    }

    private static Set<String> allowed() throws IOException {
        JsonNode template = new YAMLMapper().readTree(Path.of("template.yaml").toFile());
        Set<String> allowed = new TreeSet<>();
        for (JsonNode statement :
                template.at("/Resources/ApiFunctionRole/Properties/Policies/0/PolicyDocument/Statement")) {
            if (statement.path("Sid").asText().equals("ReadItems")) {
                for (JsonNode resource : statement.path("Resource")) {
                    int index = resource.asText().indexOf("/index/");
                    allowed.add(statement.path("Action").asText()
                            + (index < 0 ? "" : " " + resource.asText().substring(index + "/index/".length())));
                }
            } else {
                assertThat(statement.toString()).doesNotContain("dynamodb", "s3:", "sqs:");
            }
        }
        return allowed;
    }
}
