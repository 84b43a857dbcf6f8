package io.sayso.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

class RetryTest {

    private final List<Duration> waits = new ArrayList<>();
    private final Retry retry = new Retry(waits::add, new Random(3));

    @ParameterizedTest
    @MethodSource("passing")
    void whatMayPassIsTriedAgain(SdkException failure) {
        assertThat(retry.call("reading", failing(2, failure))).isEqualTo("done");
        assertThat(waits).hasSize(2);
    }

    static Stream<SdkException> passing() {
        return Stream.of(
                cancelled("None", "TransactionConflict", "ThrottlingError"),
                cancelled("ProvisionedThroughputExceeded"),
                TransactionConflictException.builder().message("busy").build(),
                DynamoDbException.builder().statusCode(503).message("away").build(),
                SdkClientException.create("no answer", new IOException("reset")));
    }

    @ParameterizedTest
    @MethodSource("hopeless")
    void whatCanNotPassFailsAtOnceAndIsNamed(SdkException failure, String message) {
        assertThatThrownBy(() -> retry.call("reading ARTICLE#b/1.txt", failing(1, failure)))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("reading ARTICLE#b/1.txt failed: ")
                .hasMessageContaining(message)
                .hasCause(failure);
        assertThat(waits).isEmpty();
    }

    static Stream<Arguments> hopeless() {
        return Stream.of(
                Arguments.of(cancelled("TransactionConflict", "ValidationError"), "ValidationError (why)"),
                Arguments.of(cancelled("None"), "[]"),
                Arguments.of(
                        ResourceNotFoundException.builder()
                                .statusCode(400)
                                .message("no table")
                                .build(),
                        "no table"),
                Arguments.of(SdkClientException.create("no region"), "no region"));
    }

    @Test
    void triesAreBoundedAndWaitsDoubleAtMost() {
        SdkException failure = cancelled("TransactionConflict");

        assertThatThrownBy(() -> retry.call("writing", failing(99, failure)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("failed 8 times")
                .hasMessageContaining("TransactionConflict (why)");

        assertThat(waits).hasSize(Retry.MAX_TRIES - 1).doesNotHaveDuplicates();
        for (int i = 0; i < waits.size(); i++) {
            assertThat(waits.get(i)).isBetween(Duration.ZERO, Duration.ofMillis(Math.min(2000, 50L << i)));
        }
    }

    @Test
    void anInterruptionIsPassedOn() {
        Retry interrupted = new Retry(
                d -> {
                    throw new InterruptedException();
                },
                new Random(1));

        assertThatThrownBy(() -> interrupted.pause(1)).isInstanceOf(StoreException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static Supplier<String> failing(int times, SdkException failure) {
        int[] left = {times};
        return () -> {
            if (left[0]-- > 0) {
                throw failure;
            }
            return "done";
        };
    }

    private static SdkException cancelled(String... reasons) {
        return TransactionCanceledException.builder()
                .cancellationReasons(Stream.of(reasons)
                        .map(r -> CancellationReason.builder()
                                .code(r)
                                .message("why")
                                .build())
                        .toList())
                .build();
    }
}
