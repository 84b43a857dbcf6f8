package io.sayso.lambda;

import io.sayso.article.ArticleReader;
import io.sayso.quote.QuoteFinder;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The function's settings.
 *
 * @param tableName of the DynamoDB table
 * @param maxObjectBytes of an object, as it is stored and once unpacked
 * @param minConfidence quotes below it are left out; 0 to 1
 * @param hasEndpoint whether the AWS SDK was told an endpoint, such as that of moto's server: such servers know
 *     buckets by the path, not by the host's name
 */
record FunctionConfig(String tableName, int maxObjectBytes, double minConfidence, boolean hasEndpoint) {

    static final int DEFAULT_MAX_OBJECT_BYTES = ArticleReader.DEFAULT_MAX_BYTES;

    /** @throws IllegalArgumentException if a variable is missing or not as it must be; the message names it */
    static FunctionConfig from(Map<String, String> environment) {
        String table = environment.getOrDefault("TABLE_NAME", "");
        if (table.isBlank()) {
            throw new IllegalArgumentException(
                    "environment variable TABLE_NAME must be the DynamoDB table's name, but was not set");
        }
        boolean endpoint = Stream.of("AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL")
                .anyMatch(name -> !environment.getOrDefault(name, "").isBlank());
        return new FunctionConfig(table, maxObjectBytes(environment), minConfidence(environment), endpoint);
    }

    private static int maxObjectBytes(Map<String, String> environment) {
        String text = environment.getOrDefault("MAX_OBJECT_BYTES", "");
        if (text.isBlank()) {
            return DEFAULT_MAX_OBJECT_BYTES;
        }
        int bytes;
        try {
            bytes = Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            bytes = 0;
        }
        if (bytes < 1) {
            throw new IllegalArgumentException("environment variable MAX_OBJECT_BYTES must be a whole number from 1 to "
                    + Integer.MAX_VALUE + ", but was \"" + text + "\"");
        }
        return bytes;
    }

    private static double minConfidence(Map<String, String> environment) {
        String text = environment.getOrDefault("MIN_CONFIDENCE", "");
        if (text.isBlank()) {
            return QuoteFinder.defaultMinConfidence();
        }
        double confidence;
        try {
            confidence = Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            confidence = Double.NaN;
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "environment variable MIN_CONFIDENCE must be a number from 0 to 1, but was \"" + text + "\"");
        }
        return confidence;
    }
}
