package io.sayso.article;

import io.sayso.text.Span;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A news article as it was read. The text is never changed; spans say what of it is a paragraph and what is not the
 * article's own.
 *
 * @param metadata what the format tells beside the text
 * @param format what it was read as: {@code "text"}, {@code "html"}, ...
 * @param text the article's text; for plain text the decoded file, unmodified
 * @param paragraphs paragraphs in order, each within {@code text}, without white space at their ends, none overlapping
 * @param boilerplate stretches of {@code text} that are the site's (author boxes, share bars, ...), in order
 * @param blockQuotes stretches of {@code text} that the format marks as quoted from elsewhere, such as HTML's
 *     {@code <blockquote>}, in order
 */
public record Article(
        Metadata metadata,
        String format,
        String text,
        List<Span> paragraphs,
        List<Span> boilerplate,
        List<Span> blockQuotes) {

    /** @throws IllegalArgumentException if a span reaches past the text's end */
    public Article {
        paragraphs = List.copyOf(paragraphs);
        boilerplate = List.copyOf(boilerplate);
        blockQuotes = List.copyOf(blockQuotes);
        requireWithin(text, paragraphs, "paragraph");
        requireWithin(text, boilerplate, "boilerplate");
        requireWithin(text, blockQuotes, "block quote");
    }

    /** Without block quotes. */
    public Article(Metadata metadata, String format, String text, List<Span> paragraphs, List<Span> boilerplate) {
        this(metadata, format, text, paragraphs, boilerplate, List.of());
    }

    /** The same of another language; null if not known. */
    public Article withLanguage(@Nullable String language) {
        Metadata told = metadata.toBuilder().language(language).build();
        return new Article(told, format, text, paragraphs, boilerplate, blockQuotes);
    }

    /** The headline; null if there is none. */
    public @Nullable String title() {
        return metadata.title();
    }

    /** Who wrote it, as written; null if not given. */
    public @Nullable String byline() {
        return metadata.byline();
    }

    /** UTC; null if not told. */
    public @Nullable Instant publishedAt() {
        return metadata.publishedAt();
    }

    /** Where {@link #publishedAt} was read; null exactly when that is. */
    public @Nullable String publishedAtSource() {
        return metadata.publishedAtSource();
    }

    /** BCP 47 tag; null if not told. */
    public @Nullable String language() {
        return metadata.language();
    }

    /** The article's own address; null if not given. */
    public @Nullable String url() {
        return metadata.url();
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

    /**
     * What of each paragraph is the article's own: its longest stretch outside of boilerplate, without white space at
     * its ends. A dateline's place is left out with the dateline. Paragraphs without a letter or digit of their own are
     * left out.
     */
    public List<Span> ownParagraphs() {
        return OwnParagraphs.of(text, paragraphs, boilerplate);
    }

    /** Whether any of the span belongs to the site rather than the article. */
    public boolean isBoilerplate(Span span) {
        return boilerplate.stream().anyMatch(span::overlaps);
    }
}
