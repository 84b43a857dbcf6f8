package io.sayso.store;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/**
 * Calls DynamoDB again where another try may succeed: after throttling, conflicts of transactions, errors of the
 * service and of the network. Waits between tries with full jitter (AWS Architecture Blog, "Exponential Backoff And
 * Jitter"): any time up to a limit that doubles.
 *
 * <p>The client is to be built without the SDK's own tries: those take a cancelled transaction for final, whatever the
 * reason, and would multiply with these.
 */
final class Retry {

    static final int MAX_TRIES = 8;

    private static final Duration FIRST_LIMIT = Duration.ofMillis(50);
    private static final Duration LAST_LIMIT = Duration.ofSeconds(2);
    private static final Set<String> PASSING_REASONS =
            Set.of("TransactionConflict", "ProvisionedThroughputExceeded", "ThrottlingError");

    private final Sleeper sleeper;
    private final RandomGenerator random;

    Retry(Sleeper sleeper, RandomGenerator random) {
        this.sleeper = sleeper;
        this.random = random;
    }

    /**
     * @param what is named if it fails: "reading ARTICLE#..."
     * @throws StoreException if no try succeeded, or if none could
     */
    <T> T call(String what, Supplier<T> request) {
        for (int tries = 1; ; tries++) {
            try {
                return request.get();
            } catch (SdkException e) {
                if (!mayPass(e)) {
                    throw new StoreException(what + " failed: " + message(e), e);
                }
                if (tries == MAX_TRIES) {
                    throw new StoreException(
                            what + " failed " + tries + " times; deliver the event again later. At last: " + message(e),
                            e);
                }
            }
            pause(tries);
        }
    }

    /** @param tries how many were made, from 1 */
    void pause(int tries) {
        long limit = Math.min(LAST_LIMIT.toMillis(), FIRST_LIMIT.toMillis() << Math.min(tries - 1, 16));
        try {
            sleeper.sleep(Duration.ofMillis(random.nextLong(limit + 1)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("interrupted while waiting for the next try", e);
        }
    }

    private static boolean mayPass(SdkException e) {
        if (e instanceof TransactionCanceledException cancelled) {
            return cancelled.cancellationReasons().stream().allMatch(r -> isNone(r) || isPassing(r))
                    && cancelled.cancellationReasons().stream().anyMatch(Retry::isPassing);
        }
        if (e instanceof TransactionConflictException || e instanceof TransactionInProgressException) {
            return true;
        }
        if (e instanceof AwsServiceException service) {
            return service.isThrottlingException() || service.statusCode() >= 500;
        }
        return e.retryable() || isNetwork(e);
    }

    private static boolean isNone(CancellationReason reason) {
        return reason.code() == null || reason.code().equals("None");
    }

    private static boolean isPassing(CancellationReason reason) {
        return PASSING_REASONS.contains(reason.code());
    }

    private static boolean isNetwork(Throwable e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }

    private static String message(SdkException e) {
        if (e instanceof TransactionCanceledException cancelled) {
            return cancelled.cancellationReasons().stream()
                    .filter(r -> !isNone(r))
                    .map(r -> r.code() + " (" + r.message() + ")")
                    .distinct()
                    .toList()
                    .toString();
        }
        return String.valueOf(e.getMessage());
    }
}
