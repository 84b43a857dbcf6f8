/**
 * The tests against real servers, run by {@code mvn verify}. AWS is moto's server on this machine.
 */
@NullMarked
package io.sayso.it;

import org.jspecify.annotations.NullMarked;
