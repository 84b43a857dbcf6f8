package io.sayso.lambda;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;

/** {@link CannedAws} with several objects, whose keys are their numbers from 0. */
final class CannedArticles implements SdkHttpClient {

    private final List<CannedAws> objects;

    CannedArticles(List<String> texts) {
        this.objects = texts.stream()
                .map(t -> new CannedAws(t.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    int size() {
        return objects.size();
    }

    /** The messages that tell of the objects of these numbers, as Lambda hands them over. */
    byte[] event(IntStream numbers) {
        String records = numbers.mapToObj(n -> """
                        {"messageId": "m%1$d", "eventSource": "aws:sqs", "body": "{\\"Records\\": [{\
                        \\"eventVersion\\": \\"2.1\\", \\"eventSource\\": \\"aws:s3\\", \
                        \\"eventTime\\": \\"2026-11-25T06:00:00.000Z\\", \\"eventName\\": \\"ObjectCreated:Put\\", \
                        \\"s3\\": {\\"bucket\\": {\\"name\\": \\"bench\\"}, \
                        \\"object\\": {\\"key\\": \\"%1$d\\", \\"sequencer\\": \\"0001\\"}}}]}"}""".formatted(n)).collect(Collectors.joining(","));
        return ("{\"Records\": [" + records + "]}").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        String path = request.httpRequest().encodedPath();
        String key = path.substring(path.lastIndexOf('/') + 1);
        CannedAws object = objects.get(key.isEmpty() ? 0 : Integer.parseInt(key));
        // its notes are for tests, and would be the only thing here that grows
        object.requests().clear();
        return object.prepareRequest(request);
    }

    @Override
    public void close() {}
}
