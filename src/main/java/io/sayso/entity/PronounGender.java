package io.sayso.entity;

/**
 * By which pronoun a text refers to a person. It serves to find what "he" and "she" stand for in the same article; it is
 * no fact about the person, and is never stored or printed.
 */
public enum PronounGender {
    HE,
    SHE,
    UNKNOWN;

    /** Whether both could be the same person's. */
    public boolean agreesWith(PronounGender other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }
}
