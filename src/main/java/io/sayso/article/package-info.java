/**
 * Bytes of an object to an {@link io.sayso.article.Article}: its text, unchanged, with what the format tells about it
 * and which parts of the text are the site's rather than the article's. Knows nothing of AWS.
 */
@NullMarked
package io.sayso.article;

import org.jspecify.annotations.NullMarked;
