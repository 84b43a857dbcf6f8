package io.sayso.article;

import io.sayso.text.Span;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A news article as it was read. The text is never changed; spans say what of it is a paragraph and what is not the
 * article's own.
 *
 * @param title the headline; null if the format gives none and the text has no line that looks like one
 * @param byline who wrote it, as written; null if not given
 * @param publishedAt when it was published, UTC; null if neither the format nor the object tells
 * @param publishedAtSource where {@code publishedAt} was read, such as {@code "meta article:published_time"} or
 *     {@code "object's last modification"}; null exactly when {@code publishedAt} is
 * @param language BCP 47 tag such as {@code "en"}; null if not told
 * @param url the article's own address; null if not given
 * @param format what it was read as: {@code "text"}, {@code "html"}, ...
 * @param text the article's text; for plain text the decoded file, unmodified
 * @param paragraphs paragraphs in order, each within {@code text}, without white space at their ends, none overlapping
 * @param boilerplate stretches of {@code text} that are the site's (author boxes, share bars, ...), in order
 */
public record Article(
        @Nullable String title,
        @Nullable String byline,
        @Nullable Instant publishedAt,
        @Nullable String publishedAtSource,
        @Nullable String language,
        @Nullable String url,
        String format,
        String text,
        List<Span> paragraphs,
        List<Span> boilerplate) {

    /** @throws IllegalArgumentException if a span reaches past the text's end */
    public Article {
        paragraphs = List.copyOf(paragraphs);
        boilerplate = List.copyOf(boilerplate);
        requireWithin(text, paragraphs, "paragraph");
        requireWithin(text, boilerplate, "boilerplate");
    }

    private static void requireWithin(String text, List<Span> spans, String what) {
        for (Span span : spans) {
            if (span.end() > text.length()) {
                throw new IllegalArgumentException(
                        what + " must lie within the text of length " + text.length() + ", but was " + span);
            }
        }
    }

    /**
     * @param offset in UTF-16 code units
     * @return index of the paragraph in which it lies, from 0; -1 if it lies in none
     */
    public int paragraphAt(int offset) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).contains(offset)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether any of the span belongs to the site rather than the article. */
    public boolean isBoilerplate(Span span) {
        return boilerplate.stream().anyMatch(span::overlaps);
    }
}
