package io.sayso.article;

/** A page that can be read but has no article's text, such as a site's front page. */
final class NoArticleException extends UnreadableArticleException {

    private static final long serialVersionUID = 1L;

    NoArticleException(String message) {
        super(message);
    }
}
