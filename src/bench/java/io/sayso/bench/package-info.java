/**
 * What Sayso is measured with: gold articles, the figures of quotes and speakers over them, and the time that tagging
 * takes. Compiled with the tests and never shipped; README.md two folders up says how to use it.
 */
@NullMarked
package io.sayso.bench;

import org.jspecify.annotations.NullMarked;
