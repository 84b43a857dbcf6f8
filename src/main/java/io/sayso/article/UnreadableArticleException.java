package io.sayso.article;

/** An object that can't be read as an article: its message names the object, the place and what was expected. */
public class UnreadableArticleException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableArticleException(String message) {
        super(message);
    }

    public UnreadableArticleException(String message, Throwable cause) {
        super(message, cause);
    }
}
