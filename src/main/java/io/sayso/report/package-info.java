/**
 * The page on which people look at what was found: one HTML file that needs nothing beside itself.
 */
@NullMarked
package io.sayso.report;

import org.jspecify.annotations.NullMarked;
