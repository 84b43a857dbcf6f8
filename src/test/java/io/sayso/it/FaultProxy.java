package io.sayso.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Stands between the SDK and the server, on loopback, and lets a share of the requests fail in the ways in which networks
 * and services do. Which ones, the seed tells: the same order of requests meets the same faults.
 */
final class FaultProxy implements AutoCloseable {

    /** What becomes of a request. */
    enum Fault {
        /** Refused at once, as by a partition that is too busy, or by S3's SlowDown. */
        THROTTLED,
        /** Failed by the service, which has done nothing. */
        FAILED,
        /** The connection ends before the server has the request. */
        CUT_BEFORE,
        /** The server has done it, and the connection ends before the answer. */
        CUT_AFTER,
        /** Done, and answered late. */
        LATE
    }

    private static final Set<String> NOT_PASSED_ON =
            Set.of("connection", "content-length", "host", "transfer-encoding", "upgrade", "expect");
    private static final int LATE_MILLIS = 300;

    /** In bursts, as throttling comes: a fault brings the next request another with this chance. */
    private static final double BURST = 0.3;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI target;
    private final double share;
    private final Random random;
    private final Map<Fault, Integer> counts = new EnumMap<>(Fault.class);
    private boolean burst;

    /**
     * @param target the server's address
     * @param share of the requests that fail, 0 to 1
     */
    FaultProxy(URI target, double share, long seed) throws IOException {
        this.target = target;
        this.share = share;
        this.random = new Random(seed);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** How many requests met each fault. */
    synchronized Map<Fault, Integer> counts() {
        return new EnumMap<>(counts);
    }

    private synchronized @Nullable Fault next() {
        boolean fails = random.nextDouble() < (burst ? BURST : share);
        burst = fails;
        if (!fails) {
            return null;
        }
        Fault fault = Fault.values()[random.nextInt(Fault.values().length)];
        counts.merge(fault, 1, Integer::sum);
        return fault;
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        Fault fault = next();
        if (fault == Fault.THROTTLED || fault == Fault.FAILED) {
            refuse(exchange, fault);
            return;
        }
        if (fault == Fault.CUT_BEFORE) {
            throw cut();
        }
        HttpResponse<byte[]> response = forward(exchange, body);
        if (fault == Fault.CUT_AFTER) {
            throw cut();
        }
        if (fault == Fault.LATE) {
            pause();
        }
        answer(exchange, response);
    }

    /** For the server to end the connection: one that {@code exchange.close()} ends without an answer, it keeps in its books. */
    private static IOException cut() {
        return new IOException("cut on order");
    }

    private static void pause() {
        try {
            Thread.sleep(LATE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void refuse(HttpExchange exchange, Fault fault) throws IOException {
        boolean dynamoDb = exchange.getRequestHeaders().containsKey("X-Amz-Target");
        boolean throttled = fault == Fault.THROTTLED;
        String type = throttled ? "ProvisionedThroughputExceededException" : "InternalServerError";
        String body = dynamoDb
                ? "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + type + "\",\"message\":\"on order\"}"
                : "<Error><Code>" + (throttled ? "SlowDown" : "InternalError")
                        + "</Code><Message>on order</Message></Error>";
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", dynamoDb ? "application/x-amz-json-1.0" : "application/xml");
        exchange.sendResponseHeaders(dynamoDb && throttled ? 400 : throttled ? 503 : 500, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body) throws IOException {
        URI asked = exchange.getRequestURI();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(target + asked.toString()))
                .timeout(Duration.ofMinutes(5))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(v -> request.header(name, v));
            }
        });
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> response) throws IOException {
        response.headers().map().forEach((name, values) -> {
            if (!NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        byte[] body = response.body();
        exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
