package io.sayso.it;

import static io.sayso.store.Samples.extraction;
import static io.sayso.store.Samples.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sayso.it.FaultyHttpClient.Fault;
import io.sayso.store.Outcome;
import io.sayso.store.StoreException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.http.HttpExecuteResponse;

/** DynamoDB throttles, conflicts, fails, or answers and is not heard. */
class StoreFaultsIT {

    private static final String CONFLICT = "TransactionConflict";
    private static final String THROTTLED = "ProvisionedThroughputExceeded";
    private static final String INVALID = "ValidationError";

    private final StoreFixture fixture = new StoreFixture("faults");

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ProvisionedThroughputExceededException", "ThrottlingException", "RequestLimitExceeded"})
    void throttledRequestsAreMadeAgain(String type) {
        savesIn((n, operation, real) -> n <= 6 ? FaultyHttpClient.error(400, type, "") : real.call());
    }

    @Test
    void requestsThatTheServiceFailedAreMadeAgain() {
        savesIn((n, operation, real) -> n <= 6 ? FaultyHttpClient.error(500, "InternalServerError", "") : real.call());
    }

    @ParameterizedTest
    @ValueSource(strings = {CONFLICT, THROTTLED, "ThrottlingError"})
    void transactionsCancelledForAPassingReasonAreMadeAgain(String reason) {
        int[] left = {3};
        savesIn((n, operation, real) ->
                operation.equals("TransactWriteItems") && left[0]-- > 0 ? cancelled(reason, "None") : real.call());
    }

    @Test
    void aConflictOnMetaIsNoStaleEvent() {
        int[] left = {3};
        savesIn((n, operation, real) -> operation.equals("PutItem") && left[0]-- > 0
                ? FaultyHttpClient.error(400, "TransactionConflictException", "")
                : real.call());
    }

    @Test
    void aWriteWhoseAnswerWasLostCountsAsStored() {
        boolean[] lost = {false};
        savesIn((n, operation, real) -> {
            if (operation.equals("TransactWriteItems") && !lost[0]) {
                lost[0] = true;
                FaultyHttpClient.perform(real);
                throw new IOException("connection reset, on order");
            }
            return real.call();
        });
    }

    @Test
    void endlessThrottlingEndsInAClearErrorAndTheEventCanComeAgain() {
        Fault always = (n, operation, real) -> operation.equals("PutItem")
                ? FaultyHttpClient.error(400, "ProvisionedThroughputExceededException", "")
                : real.call();
        FaultyHttpClient http = new FaultyHttpClient(always);

        assertThatThrownBy(() -> fixture.store(http).save(version(1), extraction("first", 3, 1), "x1"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("ARTICLE#harbour-post/2026/11/harbour plan.txt failed 8 times")
                .hasMessageContaining("on order");
        assertThat(fixture.all()).isEmpty();

        assertThat(fixture.store().save(version(1), extraction("first", 3, 1), "x1"))
                .isEqualTo(Outcome.STORED);
    }

    @Test
    void aTransactionThatCanNeverSucceedIsNotMadeAgain() {
        fixture.store().save(version(1), extraction("first", 3, 1), "x1");
        FaultyHttpClient http = new FaultyHttpClient((n, operation, real) ->
                operation.equals("TransactWriteItems") ? cancelled("None", INVALID) : real.call());

        assertThatThrownBy(() -> fixture.store(http).save(version(2), extraction("first", 3, 1), "x1"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(INVALID);

        assertThat(http.count()).isEqualTo(3);
    }

    private void savesIn(Fault fault) {
        for (int quotes : List.of(3, 120)) {
            int n = quotes;
            FaultyHttpClient http = new FaultyHttpClient(fault);
            assertThat(fixture.store(http).save(version(n), extraction("faulty", n, 1), "x1"))
                    .isEqualTo(Outcome.STORED);
            assertThat(fixture.article().orElseThrow().quotes()).hasSize(n);
        }
    }

    private static HttpExecuteResponse cancelled(String... reasons) {
        List<String> json = List.of(reasons).stream()
                .map(r -> "{\"Code\":\"" + r + "\",\"Message\":\"on order\"}")
                .toList();
        return FaultyHttpClient.error(400, "TransactionCanceledException", ",\"CancellationReasons\":" + json);
    }
}
