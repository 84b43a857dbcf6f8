package io.sayso.entity;

/** A person and one of the places where the text names or describes them. */
public record PersonMention(Entity person, Mention mention) {}
