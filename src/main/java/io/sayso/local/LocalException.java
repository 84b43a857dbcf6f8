package io.sayso.local;

/** What the user can mend: its message is printed as it is, on one line. */
final class LocalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LocalException(String message) {
        super(message);
    }
}
