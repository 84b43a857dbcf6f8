package io.sayso.quote;

/** The entity that said a quote: its id and its canonical name. */
public record Speaker(String entityId, String name) {}
