package io.sayso.bench;

/** A gold article's file breaks the rules of the mark-up. */
public final class GoldFormatException extends RuntimeException {

    private static final long serialVersionUID = 1;

    GoldFormatException(String message) {
        super(message);
    }
}
