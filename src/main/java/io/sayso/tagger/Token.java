package io.sayso.tagger;

import io.sayso.text.Span;

/**
 * A word piece.
 *
 * @param id its place in the vocabulary
 * @param span where it stands in the text; never empty
 */
record Token(int id, Span span) {}
