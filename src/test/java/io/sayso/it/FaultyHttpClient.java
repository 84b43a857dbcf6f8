package io.sayso.it;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** An HTTP client between the SDK and the server that fails on order. Counts requests from 1. */
final class FaultyHttpClient implements SdkHttpClient {

    /** What becomes of a request. */
    @FunctionalInterface
    interface Fault {

        /** @param real performs the request as it is */
        HttpExecuteResponse answer(int count, String operation, ExecutableHttpRequest real) throws IOException;
    }

    /** The end of the process, as far as the store can tell: nobody catches it, and nothing is sent after it. */
    static final class Crash extends Error {

        private static final long serialVersionUID = 1L;
    }

    private final SdkHttpClient delegate = UrlConnectionHttpClient.create();
    private final AtomicBoolean crashed = new AtomicBoolean();
    private final AtomicInteger count = new AtomicInteger();
    private final Fault fault;

    FaultyHttpClient(Fault fault) {
        this.fault = fault;
    }

    int count() {
        return count.get();
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        String target =
                request.httpRequest().firstMatchingHeader("X-Amz-Target").orElse("");
        String operation = target.substring(target.indexOf('.') + 1);
        ExecutableHttpRequest real = delegate.prepareRequest(request);
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                if (crashed.get()) {
                    throw new Crash();
                }
                try {
                    return fault.answer(count.incrementAndGet(), operation, real);
                } catch (Crash e) {
                    crashed.set(true);
                    throw e;
                }
            }

            @Override
            public void abort() {
                real.abort();
            }
        };
    }

    @Override
    public void close() {
        delegate.close();
    }

    /** Performs the request, to the end, and forgets the answer. */
    static void perform(ExecutableHttpRequest real) throws IOException {
        try (InputStream body = real.call().responseBody().orElse(AbortableInputStream.createEmpty())) {
            body.readAllBytes();
        }
    }

    /** An error as DynamoDB puts it. */
    static HttpExecuteResponse error(int status, String type, String more) {
        String json =
                "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + type + "\",\"message\":\"on order\"" + more + "}";
        return HttpExecuteResponse.builder()
                .response(SdkHttpFullResponse.builder()
                        .statusCode(status)
                        .putHeader("Content-Type", "application/x-amz-json-1.0")
                        .build())
                .responseBody(
                        AbortableInputStream.create(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
                .build();
    }
}
