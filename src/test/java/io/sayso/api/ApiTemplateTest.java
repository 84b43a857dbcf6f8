package io.sayso.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The template's HTTP API: closed, off by default, and with the routes that the handler and its description have. */
class ApiTemplateTest {

    private static final String CLOSED = "[\"HasApiJwt\",\"JWT\",\"AWS_IAM\"]";

    private final JsonNode template = yaml(Path.of("template.yaml"));

    @Test
    void eachRouteIsAuthorised_byTokenOrIam() {
        List<JsonNode> routes = ofType("AWS::ApiGatewayV2::Route");

        assertThat(routes).hasSameSizeAs(Routes.ALL);
        for (JsonNode route : routes) {
            assertThat(route.at("/Properties/AuthorizationType").toString()).isEqualTo(CLOSED);
            assertThat(route.at("/Properties/AuthorizerId").toString()).startsWith("[\"HasApiJwt\",\"ApiAuthorizer\"");
        }
        assertThat(ofType("AWS::Serverless::HttpApi")).isEmpty();
        assertThat(ofType("AWS::Serverless::Api")).isEmpty();
        assertThat(template.toString()).doesNotContain("FunctionUrlConfig", "AWS::Lambda::Url");
    }

    @Test
    void theRoutesAreThoseOfTheHandlerAndOfItsDescription() {
        assertThat(ofType("AWS::ApiGatewayV2::Route"))
                .extracting(r -> r.at("/Properties/RouteKey").asText())
                .containsExactlyInAnyOrderElementsOf(Routes.ALL);
        JsonNode openApi = yaml(Path.of("src/main/resources/io/sayso/api/openapi.yaml"));
        List<String> described = new ArrayList<>();
        openApi.path("paths")
                .properties()
                .forEach(p -> p.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + p.getKey())));
        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(
                        Routes.ALL.stream().map(r -> r.replace("+}", "}")).toList());
    }

    @Test
    void nothingOfItIsThereUnlessAskedFor() {
        assertThat(template.at("/Parameters/EnableApi/Default").asText()).isEqualTo("false");
        Map<String, String> conditions = new TreeMap<>();
        template.path("Resources").properties().forEach(r -> {
            if (r.getKey().startsWith("Api")) {
                conditions.put(r.getKey(), r.getValue().path("Condition").asText());
            }
        });
        assertThat(conditions).hasSizeGreaterThan(10).containsEntry("ApiAuthorizer", "HasApiJwt");
        conditions.remove("ApiAuthorizer");
        assertThat(conditions.values()).containsOnly("HasApi");
        assertThat(template.at("/Conditions/HasApiJwt").toString()).contains("HasApi");
    }

    @Test
    void theStageIsThrottledAndLogged() {
        JsonNode stage = template.at("/Resources/ApiStage/Properties");

        assertThat(stage.at("/DefaultRouteSettings/ThrottlingRateLimit").asText())
                .isEqualTo("ApiRequestsPerSecond");
        assertThat(stage.at("/AccessLogSettings/DestinationArn").asText()).isEqualTo("ApiAccessLog.Arn");
        assertThat(template.at("/Resources/ApiFunction/Properties/Handler").asText())
                .isEqualTo(ApiHandler.class.getName() + "::handleRequest");
    }

    private List<JsonNode> ofType(String type) {
        List<JsonNode> resources = new ArrayList<>();
        template.path("Resources").forEach(r -> {
            if (r.path("Type").asText().equals(type)) {
                resources.add(r);
            }
        });
        return resources;
    }

    private static JsonNode yaml(Path file) {
        try {
            return new YAMLMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
