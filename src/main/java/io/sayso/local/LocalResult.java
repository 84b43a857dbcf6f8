package io.sayso.local;

import io.sayso.extract.Extraction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the function made of an object.
 *
 * @param articles by their keys, in the object's order: one, several, or none
 * @param failure why it, or one of several articles in it, was not stored; null if all was
 */
record LocalResult(
        Map<String, Extraction> articles, @Nullable String failure) {}
