/**
 * The command line: the function's own handler run on a folder in place of a bucket, with a store in memory.
 */
@NullMarked
package io.sayso.local;

import org.jspecify.annotations.NullMarked;
