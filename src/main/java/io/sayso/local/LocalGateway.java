package io.sayso.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.sayso.api.ApiHandler;
import io.sayso.api.Routes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * API Gateway's part, for programs on this machine alone: takes HTTP requests on 127.0.0.1, hands them to the function's
 * handler in the payload's format 2.0, and asks for a token if it was given one. A request whose Host is another name is
 * refused, so that no web page can ask by a name of its own that leads here.
 */
final class LocalGateway implements AutoCloseable {

    private static final Pattern LOCAL_HOST = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");
    private static final int THREADS = 8;

    private final ObjectMapper json = new ObjectMapper();
    private final ApiHandler handler;
    private final @Nullable String token;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    /**
     * Starts to listen.
     *
     * @param port 0 for any that is free
     * @param token that requests must bear; null for none
     */
    LocalGateway(ApiHandler handler, int port, @Nullable String token) throws IOException {
        this.handler = handler;
        this.token = token;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String host = exchange.getRequestHeaders().getFirst("Host");
            if (host == null || !LOCAL_HOST.matcher(host).matches()) {
                problem(exchange, 421, "Host must be 127.0.0.1 or localhost");
            } else if (!isAllowed(exchange.getRequestHeaders().getFirst("Authorization"))) {
                exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer");
                problem(exchange, 401, "the token must be given as Authorization: Bearer TOKEN");
            } else {
                route(exchange);
            }
        }
    }

    private boolean isAllowed(@Nullable String authorization) {
        return token == null
                || authorization != null
                        && MessageDigest.isEqual(
                                ("Bearer " + token).getBytes(StandardCharsets.UTF_8),
                                authorization.getBytes(StandardCharsets.UTF_8));
    }

    private void route(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        for (String route : Routes.ALL) {
            Matcher matcher = pattern(route).matcher(path);
            if (!matcher.matches()) {
                continue;
            }
            if (!exchange.getRequestMethod().equals("GET")) {
                exchange.getResponseHeaders().set("Allow", "GET");
                problem(exchange, 405, "method must be GET, but was " + exchange.getRequestMethod());
                return;
            }
            ObjectNode event = json.createObjectNode()
                    .put("version", "2.0")
                    .put("routeKey", route)
                    .put("rawPath", exchange.getRequestURI().getPath())
                    .put("rawQueryString", orEmpty(exchange.getRequestURI().getRawQuery()));
            Matcher name = VARIABLE.matcher(route);
            if (name.find()) {
                event.putObject("pathParameters").put(name.group(1), decoded(matcher.group(1)));
            }
            answer(exchange, event);
            return;
        }
        problem(exchange, 404, "path must be of one of " + String.join("; ", Routes.ALL) + ", but was " + path);
    }

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)\\+?}");

    private static Pattern pattern(String route) {
        String path = route.substring(route.indexOf(' ') + 1);
        return Pattern.compile(path.replaceAll("\\{\\w+\\+}", "(.+)").replaceAll("\\{\\w+}", "([^/]+)"));
    }

    private static String decoded(String path) {
        // a plus is one in a path
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void answer(HttpExchange exchange, ObjectNode event) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        handler.handleRequest(
                new ByteArrayInputStream(json.writeValueAsBytes(event)),
                out,
                new LocalContext(UUID.randomUUID().toString()));
        JsonNode payload = json.readTree(out.toByteArray());
        payload.path("headers")
                .properties()
                .forEach(h -> exchange.getResponseHeaders()
                        .set(h.getKey(), h.getValue().asText()));
        send(exchange, payload.path("statusCode").asInt(), payload.path("body").asText());
    }

    private void problem(HttpExchange exchange, int status, String detail) throws IOException {
        exchange.getResponseHeaders().set("content-type", "application/problem+json");
        String body = json.createObjectNode()
                .put("type", "about:blank")
                .put("title", "Refused")
                .put("status", status)
                .put("detail", detail)
                .toString();
        send(exchange, status, body);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : bytes.length);
        if (!head) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
