package io.sayso.quote;

import io.sayso.article.Article;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mends where contents begin and end: no dateline, no half words, no word that only joins two parts in marks. */
final class ContentEdges {

    /** "COLD CREEK, Colo. (AP) - ", at the beginning of a paragraph: in none of PolNeAR's contents. */
    private static final Pattern DATELINE = Pattern.compile(
            "\\p{Lu}[\\p{Lu}.'’]{2,}[\\p{Lu} .,'’]*(?:,? \\p{Lu}[\\p{L}.]+){0,3}(?: \\([\\p{L} ]+\\))?\\s*[-–—]+\\s*");

    /** What joins two parts in marks belongs to neither: {@code “We walked,” and “we sang.”} */
    private static final Pattern JOINER_AFTER = Pattern.compile("(?s).*[”\"](\\s+(?:and|but|or))");

    private final Article article;
    private final String text;

    ContentEdges(Article article) {
        this.article = article;
        this.text = article.text();
    }

    FoundQuote mend(FoundQuote quote) {
        List<Span> out = new ArrayList<>();
        for (Span content : quote.contents()) {
            Span mended = withoutJoiner(withoutDateline(toWordsEnd(content)));
            if (!mended.isEmpty()) {
                out.add(mended);
            }
        }
        return out.isEmpty() ? quote : quote.withContents(out);
    }

    private Span toWordsEnd(Span content) {
        int end = content.end();
        while (end > content.start()
                && end < text.length()
                && Character.isLetter(text.charAt(end - 1))
                && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return new Span(content.start(), end);
    }

    private Span withoutDateline(Span content) {
        int paragraph = article.paragraphAt(content.start());
        if (paragraph < 0 || article.paragraphs().get(paragraph).start() != content.start()) {
            return content;
        }
        Matcher m = DATELINE.matcher(text).region(content.start(), text.length());
        return m.lookingAt() ? new Span(Math.min(m.end(), content.end()), content.end()) : content;
    }

    private Span withoutJoiner(Span content) {
        Matcher m = JOINER_AFTER.matcher(text).region(content.start(), content.end());
        return m.matches() ? new Span(content.start(), m.start(1)) : content;
    }
}
