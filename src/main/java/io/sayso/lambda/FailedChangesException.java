package io.sayso.lambda;

/** Tells Lambda that an event sent without a queue was not done, so that it is tried again or dead-lettered. */
public final class FailedChangesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param cause the first failure; those after it are added as suppressed */
    FailedChangesException(String message, Exception cause) {
        super(message, cause);
    }
}
