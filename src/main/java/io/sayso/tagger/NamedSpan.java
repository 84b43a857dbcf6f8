package io.sayso.tagger;

import io.sayso.text.Span;

/**
 * A name in the text.
 *
 * @param confidence the model's mean probability over the name's tokens, 0 to 1
 */
public record NamedSpan(Span span, EntityType type, double confidence) {}
