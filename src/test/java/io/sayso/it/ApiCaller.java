package io.sayso.it;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sayso.api.ApiHandler;
import io.sayso.lambda.JsonLog;
import io.sayso.query.Items;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/** The handler, called as API Gateway calls it. */
final class ApiCaller {

    static final String ARTICLE = "GET /articles/{key+}";
    static final String SAID = "GET /speakers/{id}/quotes";
    static final String MENTIONS = "GET /entities/{id}/mentions";
    static final String WORDS = "GET /quotes";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final ApiHandler handler;

    ApiCaller(Items items) {
        this(items, "the key of the test");
    }

    ApiCaller(Items items, String cursorKey) {
        PrintStream out = new PrintStream(log, true, StandardCharsets.UTF_8);
        handler = new ApiHandler(items, PressFixture.BUCKET, cursorKey, JsonLog.to(out, InstantSource.system()));
    }

    /** Whose log is its own. */
    ApiCaller(ApiHandler handler) {
        this.handler = handler;
    }

    /** @param payload what the function gave; its body as text */
    record Answer(JsonNode payload) {

        int status() {
            return payload.path("statusCode").asInt();
        }

        String text() {
            return payload.path("body").asText();
        }

        JsonNode body() {
            try {
                return JSON.readTree(text());
            } catch (IOException e) {
                throw new AssertionError("body must be JSON, but was " + text(), e);
            }
        }

        String type() {
            return payload.at("/headers/content-type").asText();
        }
    }

    /** @param parameters names and values by turns */
    Answer get(String route, String variable, String... parameters) throws IOException {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < parameters.length; i += 2) {
            query.append(i == 0 ? "" : "&")
                    .append(parameters[i])
                    .append('=')
                    .append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8));
        }
        return raw(route, variable, query.toString());
    }

    Answer raw(String route, String variable, String query) throws IOException {
        ObjectNode event = JSON.createObjectNode()
                .put("version", "2.0")
                .put("routeKey", route)
                .put("rawQueryString", query);
        event.putObject("pathParameters").put(route.equals(ARTICLE) ? "key" : "id", variable);
        return send(JSON.writeValueAsBytes(event));
    }

    Answer send(byte[] event) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(event), out, context());
        return new Answer(JSON.readTree(out.toByteArray()));
    }

    String log() {
        return log.toString(StandardCharsets.UTF_8);
    }

    private static Context context() {
        return (Context) Proxy.newProxyInstance(
                ApiCaller.class.getClassLoader(),
                new Class<?>[] {Context.class},
                (proxy, method, args) -> method.getName().equals("getAwsRequestId") ? "request-1" : null);
    }
}
