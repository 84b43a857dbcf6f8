package io.sayso.entity;

import io.sayso.text.Span;

/** One place where the text refers to an entity; {@code text} is what stands at {@code span}. */
public record Mention(Span span, String text, MentionKind kind) {}
