package io.sayso.article;

/** What an object holds: one article, or several. */
public sealed interface Contents {

    /**
     * The one article.
     *
     * @throws IllegalStateException if there are several
     */
    Article article();

    /** An object that is an article. */
    record One(Article article) implements Contents {}

    /**
     * An object that holds articles, such as a feed or an archive.
     *
     * @param format what it was read as: {@code "zip"}, {@code "rss"}, ...
     * @param parts its articles, not yet read
     */
    record Several(String format, Parts parts) implements Contents {

        @Override
        public Article article() {
            throw new IllegalStateException("contents must be one article, but are the parts of a " + format);
        }
    }
}
