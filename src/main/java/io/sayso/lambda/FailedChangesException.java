package io.sayso.lambda;

import java.util.List;

/**
 * Tells Lambda that an event sent without a queue was not done, so that it is tried again or dead-lettered. Has no cause:
 * Lambda logs causes as they are, while the log's own lines have told of each failure already.
 */
public final class FailedChangesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Exception> failures;

    FailedChangesException(String message, List<Exception> failures) {
        super(message);
        this.failures = List.copyOf(failures);
    }

    /** Why the changes were not done, in order; at least one. */
    public List<Exception> failures() {
        return failures;
    }
}
