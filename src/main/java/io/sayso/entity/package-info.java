/**
 * Named mentions to entities: who and what an article is about, each with one name, its aliases and its titles.
 */
@NullMarked
package io.sayso.entity;

import org.jspecify.annotations.NullMarked;
