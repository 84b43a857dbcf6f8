/**
 * The AWS Lambda function: what arrives as an event becomes changes of objects, and each change reaches the store.
 */
@NullMarked
package io.sayso.lambda;

import org.jspecify.annotations.NullMarked;
