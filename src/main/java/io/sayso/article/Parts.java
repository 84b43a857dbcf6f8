package io.sayso.article;

import org.jspecify.annotations.Nullable;

/**
 * The articles in one object, one after the other, so that never more than one of them is in memory. Ends with the
 * {@link RawObject} that it reads from. Not for several threads.
 */
@FunctionalInterface
public interface Parts {

    /**
     * The next article; the one before it can't be read any more.
     *
     * @return null after the last one
     * @throws UnreadableArticleException if the object can't be read from here on, such as an archive cut short; the
     *     parts before it were sound
     */
    @Nullable
    Part next() throws UnreadableArticleException;
}
