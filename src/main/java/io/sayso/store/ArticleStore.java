package io.sayso.store;

import io.sayso.extract.Extraction;

/**
 * Keeps each article's newest version. Safe for use by several threads and by several functions at once.
 *
 * <p>All methods may fail with an unchecked exception if the table can't be reached; the same event can then be
 * delivered again.
 */
public interface ArticleStore extends StoredVersions {

    Outcome save(ArticleVersion version, Extraction extraction, String extractorVersion);

    /**
     * Lists what an object with several articles holds. The articles themselves are saved one by one before. Whatever takes
     * the place of a list, or removes it, first removes the articles that it names and the new one does not.
     */
    Outcome saveContainer(ArticleVersion version, Container container, String extractorVersion);

    /** Removes the article's items, and remembers that it did so: an older event does not bring them back. */
    Outcome remove(ArticleVersion version);
}
