/**
 * Attributions and quotation marks to quotes, and each quote to the entity that said it. The marks decide where quoted
 * words begin and end; the tagger decides who, with which cue, and what indirect speech is.
 */
@NullMarked
package io.sayso.quote;

import org.jspecify.annotations.NullMarked;
