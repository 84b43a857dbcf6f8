/**
 * Positions in text and the small tools that read it. Offsets are UTF-16 code units everywhere in Sayso, so that
 * {@code text.substring(start, end)} is what a span stands for.
 */
@NullMarked
package io.sayso.text;

import org.jspecify.annotations.NullMarked;
