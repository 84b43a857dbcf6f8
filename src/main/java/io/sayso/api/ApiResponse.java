package io.sayso.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** An answer, in the form in which API Gateway takes it (payload format 2.0). */
record ApiResponse(int status, String contentType, String body) {

    private static final Map<Integer, String> TITLES = Map.of(
            400, "Bad Request",
            404, "Not Found",
            409, "Conflict",
            500, "Internal Server Error",
            503, "Service Unavailable");

    static ApiResponse ok(ObjectNode body) {
        return new ApiResponse(200, "application/json", body.toString());
    }

    /** Problem details (RFC 9457). */
    static ApiResponse problem(int status, String detail) {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("type", "about:blank")
                .put("title", TITLES.getOrDefault(status, "Error"))
                .put("status", status)
                .put("detail", detail);
        return new ApiResponse(status, "application/problem+json", body.toString());
    }

    ObjectNode toPayload() {
        ObjectNode payload = JsonNodeFactory.instance.objectNode().put("statusCode", status);
        ObjectNode headers = payload.putObject("headers")
                .put("content-type", contentType)
                .put("cache-control", "no-store")
                .put("x-content-type-options", "nosniff");
        if (status == 503) {
            headers.put("retry-after", "1");
        }
        return payload.put("isBase64Encoded", false).put("body", body);
    }
}
