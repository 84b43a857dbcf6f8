package io.sayso.api;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sayso.lambda.JsonLog;
import io.sayso.query.DynamoDbItems;
import io.sayso.query.Items;
import io.sayso.store.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * What AWS Lambda calls for a request to the read side's HTTP API (payload format 2.0). Who may ask is API Gateway's
 * affair. Whatever happens is answered as problem details (RFC 9457); what went wrong inside is told to the log alone.
 */
public final class ApiHandler implements RequestStreamHandler {

    private static final Duration CALL_TIMEOUT = Duration.ofSeconds(3);

    private final ObjectMapper json = new ObjectMapper();
    private final Routes routes;
    private final JsonLog log;

    /** For Lambda. The settings are environment variables: TABLE_NAME, BUCKET_NAME, CURSOR_KEY and the AWS SDK's own. */
    @SuppressWarnings("SystemOut") // Lambda's log is the standard output
    public ApiHandler() {
        this(System.getenv(), JsonLog.to(System.out, InstantSource.system()));
    }

    private ApiHandler(Map<String, String> environment, JsonLog log) {
        this(
                new DynamoDbItems(client(), required(environment, "TABLE_NAME")),
                required(environment, "BUCKET_NAME"),
                required(environment, "CURSOR_KEY"),
                log);
    }

    /**
     * @param bucket whose articles are meant where a request names none
     * @param cursorKey what cursors are signed with
     */
    public ApiHandler(Items items, String bucket, String cursorKey, JsonLog log) {
        this.routes = new Routes(items, new Cursors(cursorKey), bucket);
        this.log = log;
    }

    private static DynamoDbClient client() {
        return DynamoDbClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(c -> c.apiCallTimeout(CALL_TIMEOUT))
                .build();
    }

    /** @throws IllegalArgumentException if it is missing; the message names it */
    private static String required(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new IllegalArgumentException("environment variable " + name + " must be set, but was not");
        }
        return value;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        JsonLog requestLog = log.with("requestId", String.valueOf(context.getAwsRequestId()));
        ApiResponse response = answer(input, requestLog);
        requestLog.with("status", String.valueOf(response.status())).info("answered");
        json.writeValue(output, response.toPayload());
    }

    private ApiResponse answer(InputStream input, JsonLog requestLog) throws IOException {
        try {
            JsonNode event = json.readTree(input);
            return ApiResponse.ok(routes.answer(ApiRequest.of(event)));
        } catch (JsonProcessingException e) {
            requestLog.with("reason", String.valueOf(e.getOriginalMessage())).error("event can't be read");
            return ApiResponse.problem(500, "the request could not be read");
        } catch (ApiException e) {
            return ApiResponse.problem(e.status(), String.valueOf(e.getMessage()));
        } catch (SdkException | StoreException e) {
            requestLog.with("reason", String.valueOf(e.getMessage())).error("table can't be read");
            return ApiResponse.problem(503, "the table could not be read; try again");
        } catch (RuntimeException e) {
            requestLog.with("reason", String.valueOf(e)).error("request failed");
            return ApiResponse.problem(500, "the request failed; the log says why");
        }
    }
}
