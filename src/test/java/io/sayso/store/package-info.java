@NullMarked
package io.sayso.store;

import org.jspecify.annotations.NullMarked;
