/**
 * The read side over HTTP: a Lambda function of its own behind an API Gateway HTTP API, which lets nobody in without
 * authorisation. It only reads, and needs no model.
 */
@NullMarked
package io.sayso.api;

import org.jspecify.annotations.NullMarked;
