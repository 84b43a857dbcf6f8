package io.sayso.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sayso.quote.QuoteFinder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionConfigTest {

    @Test
    void takesFiveMebibytesUnlessTold() {
        assertThat(FunctionConfig.from(Map.of("TABLE_NAME", "t")))
                .isEqualTo(new FunctionConfig("t", 5_242_880, QuoteFinder.defaultMinConfidence(), false));
        assertThat(FunctionConfig.from(Map.of("TABLE_NAME", "t", "MAX_OBJECT_BYTES", "1000"))
                        .maxObjectBytes())
                .isEqualTo(1000);
    }

    @Test
    void knowsEndpointsOfS3AndOfAllServices() {
        assertThat(FunctionConfig.from(Map.of("TABLE_NAME", "t", "AWS_ENDPOINT_URL", "http://127.0.0.1:5000"))
                        .hasEndpoint())
                .isTrue();
        assertThat(FunctionConfig.from(Map.of("TABLE_NAME", "t", "AWS_ENDPOINT_URL_S3", "http://127.0.0.1:5000"))
                        .hasEndpoint())
                .isTrue();
    }

    @Test
    void namesTheMissingVariable() {
        assertThatThrownBy(() -> FunctionConfig.from(Map.of("TABLE_NAME", " ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("environment variable TABLE_NAME must be the DynamoDB table's name, but was not set");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "5MB", "99999999999"})
    void refusesOtherSizes(String size) {
        assertThatThrownBy(() -> FunctionConfig.from(Map.of("TABLE_NAME", "t", "MAX_OBJECT_BYTES", size)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("environment variable MAX_OBJECT_BYTES must be a whole number from 1 to 2147483647,"
                        + " but was \"" + size + "\"");
    }

    @Test
    void takesTheLeastConfidenceThatItIsTold() {
        assertThat(FunctionConfig.from(Map.of("TABLE_NAME", "t", "MIN_CONFIDENCE", " 0.75 "))
                        .minConfidence())
                .isEqualTo(0.75);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1.01", "NaN", "high", "0,5"})
    void refusesOtherConfidences(String confidence) {
        assertThatThrownBy(() -> FunctionConfig.from(Map.of("TABLE_NAME", "t", "MIN_CONFIDENCE", confidence)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("environment variable MIN_CONFIDENCE must be a number from 0 to 1, but was \"" + confidence
                        + "\"");
    }
}
