package io.sayso.entity;

import io.sayso.text.Span;

/** An entity and one of the places where the text names or describes it. */
public record EntityMention(Entity entity, Mention mention) {

    public Span span() {
        return mention.span();
    }
}
