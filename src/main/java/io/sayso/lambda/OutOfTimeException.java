package io.sayso.lambda;

/** An object's articles can't all be done before the function's time-out; delivered again, its event goes on from here. */
final class OutOfTimeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutOfTimeException(String message) {
        super(message);
    }
}
