/** What the fuzz tests share. They lie beside the classes that they test. */
@NullMarked
package io.sayso.fuzz;

import org.jspecify.annotations.NullMarked;
