package io.sayso.entity;

import org.jspecify.annotations.Nullable;

/**
 * A title or role of a person as the article gives it.
 *
 * @param text as written, on one line, without article ("spokesperson for the Harlow Trust")
 * @param body id of the article's entity to which the role belongs: the body that the words name, else the country or
 *     place; null if they name none that the article's entities have
 */
public record Role(String text, @Nullable String body) {}
