package io.sayso.article;

import io.sayso.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The title of a plain text: a Markdown heading at its beginning, or a first paragraph that looks like a headline. One
 * that reads as a sentence of the article is none, so that an article without a headline gets no title at all.
 */
final class Headline {

    private static final Pattern HEADING = Pattern.compile("#{1,3}\\s+(\\S[^\\r\\n]*?)\\s*#*");

    /** Headlines of a hundred characters are long; of more than this, sentences. */
    private static final int MAX_LENGTH = 160;

    private static final int MAX_WORDS = 24;

    private Headline() {}

    /** @param paragraphs those of the article itself, without boilerplate */
    static @Nullable String find(String text, List<Span> paragraphs) {
        if (paragraphs.isEmpty()) {
            return null;
        }
        String first = paragraphs.get(0).of(text);
        Matcher heading = HEADING.matcher(first);
        if (heading.matches()) {
            return heading.group(1);
        }
        return paragraphs.size() > 1 && looksLikeHeadline(first) ? first.replaceAll("\\s+", " ") : null;
    }

    private static boolean looksLikeHeadline(String words) {
        return words.length() <= MAX_LENGTH
                && words.split("\\s+", -1).length <= MAX_WORDS
                && words.chars().anyMatch(Character::isLetter)
                && !TextLines.endsWithFullStop(words)
                && ":,;-\u2013\u2014\u2026".indexOf(words.charAt(words.length() - 1)) < 0
                && !TextLines.isBulleted(words)
                && Byline.of(words) == null
                && !DatedLine.isOne(words);
    }
}
