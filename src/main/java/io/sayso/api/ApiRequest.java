package io.sayso.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A request as API Gateway's HTTP API hands it on (its developer guide, "Create AWS Lambda proxy integrations for HTTP
 * APIs", payload format version 2.0).
 *
 * @param route such as {@code GET /articles/{key+}}
 * @param path the variables of the route, decoded
 * @param query decoded
 */
record ApiRequest(String route, Map<String, String> path, Map<String, String> query) {

    ApiRequest {
        path = Map.copyOf(path);
        query = Map.copyOf(query);
    }

    /** @throws ApiException 400 if the query string can't be decoded or names a parameter twice */
    static ApiRequest of(JsonNode event) throws ApiException {
        Map<String, String> path = new LinkedHashMap<>();
        event.path("pathParameters")
                .properties()
                .forEach(p -> path.put(p.getKey(), p.getValue().asText()));
        return new ApiRequest(
                event.path("routeKey").asText(),
                path,
                query(event.path("rawQueryString").asText()));
    }

    /** Not queryStringParameters, in which API Gateway joins what is named twice by commas. */
    private static Map<String, String> query(String raw) throws ApiException {
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : raw.isEmpty() ? new String[0] : raw.split("&")) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            if (!name.isEmpty() && query.put(name, value) != null) {
                throw ApiException.badRequest(name + " must be given once, but was given twice");
            }
        }
        return query;
    }

    private static String decoded(String text) throws ApiException {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw ApiException.badRequest("query string must be percent-encoded UTF-8, but has \"" + text + "\"");
        }
    }

    /** @throws ApiException 400 if there are parameters besides these */
    void allowOnly(String... names) throws ApiException {
        for (String name : new TreeSet<>(query.keySet())) {
            if (!Set.of(names).contains(name)) {
                throw ApiException.badRequest(
                        "parameters must be among " + String.join(", ", names) + ", but one is \"" + name + "\"");
            }
        }
    }

    String variable(String name) {
        return path.getOrDefault(name, "");
    }

    @Nullable
    String parameter(String name) {
        return query.get(name);
    }

    /** @throws ApiException 400 if it is no whole number from 1 to {@code max} */
    int limit(int otherwise, int max) throws ApiException {
        String text = query.get("limit");
        if (text == null) {
            return otherwise;
        }
        if (text.matches("[0-9]{1,9}")) {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= max) {
                return limit;
            }
        }
        throw ApiException.badRequest("limit must be a whole number from 1 to " + max + ", but was \"" + text + "\"");
    }
}
