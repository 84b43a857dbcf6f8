/**
 * Extractions to items of one DynamoDB table, one version of an article at a time: a reader never sees two versions
 * mixed, and an older event never overwrites a newer one.
 */
@NullMarked
package io.sayso.store;

import org.jspecify.annotations.NullMarked;
