package io.sayso.lambda;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * Answers the AWS SDK without a network: every S3 object is one article, every table is empty and takes whatever is
 * written. So the SDK's own code runs, from the signing to the parsing, and nothing leaves the function.
 */
final class CannedAws implements SdkHttpClient {

    private static final String TARGET = "X-Amz-Target";

    private final byte[] article;
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    CannedAws(byte[] article) {
        this.article = article;
    }

    /** What was asked for: {@code "GET"} of S3, the operation's name of DynamoDB. */
    List<String> requests() {
        return requests;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        SdkHttpRequest http = request.httpRequest();
        String operation = http.firstMatchingHeader(TARGET)
                .map(t -> t.replaceFirst(".*\\.", ""))
                .orElse(http.method().name());
        return new ExecutableHttpRequest() {

            @Override
            public HttpExecuteResponse call() {
                requests.add(operation);
                return answer(operation);
            }

            @Override
            public void abort() {}
        };
    }

    private HttpExecuteResponse answer(String operation) {
        byte[] body = switch (operation) {
            case "GET" -> article;
            case "Query" -> json("{\"Items\":[],\"Count\":0,\"ScannedCount\":0}");
            default -> json("{}");
        };
        SdkHttpFullResponse response = SdkHttpFullResponse.builder()
                .statusCode(200)
                .putHeader("Content-Type", operation.equals("GET") ? "text/plain" : "application/x-amz-json-1.0")
                .putHeader("Content-Length", String.valueOf(body.length))
                .putHeader("Last-Modified", "Wed, 25 Nov 2026 06:00:00 GMT")
                .build();
        return HttpExecuteResponse.builder()
                .response(response)
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
                .build();
    }

    private static byte[] json(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {}
}
