package io.sayso.store;

/**
 * A change that could not be applied, or an article that could not be read: the message names the article. What was
 * written before is no harm: the same event delivered again carries on from there.
 */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
