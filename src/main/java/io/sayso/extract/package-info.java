/**
 * The whole of what is found in one article, the same for the Lambda function and for the local program.
 */
@NullMarked
package io.sayso.extract;

import org.jspecify.annotations.NullMarked;
