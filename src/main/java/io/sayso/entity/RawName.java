package io.sayso.entity;

import io.sayso.tagger.EntityType;
import io.sayso.text.Span;

/** A cleaned name in the text: without article, titles, possessive ending, quotation marks and brackets around it. */
record RawName(Span span, String text, EntityType type, double confidence) {

    String key() {
        return Names.key(text);
    }

    RawName withType(EntityType other) {
        return new RawName(span, text, other, confidence);
    }

    RawName withSpan(Span other, String article) {
        return new RawName(other, other.of(article), type, confidence);
    }
}
