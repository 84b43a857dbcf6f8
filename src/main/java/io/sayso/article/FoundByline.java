package io.sayso.article;

import io.sayso.text.Span;
import io.sayso.text.WordList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The byline above a text: a line with "By", a name with or without a trade right above the date line or the time that
 * reading takes, or names right below the headline, several or with a place.
 *
 * @param span the line, with the agency's name in the line right below it, if there is one
 * @param names as written, without "By"
 */
record FoundByline(Span span, String names) {

    /** Below a headline, perhaps a standfirst and a date. */
    private static final int PARAGRAPHS_SEARCHED = 5;

    private static final int MAX_LINE = 80;

    private static final Pattern AGENCY =
            Pattern.compile("\\p{Lu}[\\p{L}.'\u2019&-]{1,20}(?: (?:\\p{Lu}|of |the )[\\p{L}.'\u2019&-]{0,20}){0,4}");

    private static final Pattern READING_TIME = Pattern.compile("\\d+ min(?:ute)?s? read", Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME_AND_TRADE =
            Pattern.compile(Byline.NAME + "(?:,? (?:in )?[\\p{L} ,&'\u2019-]{0,40}\\b(?i:"
                    + String.join("|", WordList.lines(AuthorBoxRule.class, "author-trades.txt")) + "))?");

    private static final Pattern AUTHORS = Pattern.compile("(" + Byline.NAME + ")(?:(?:,| and) " + Byline.NAME
            + "){0,3}(?: and " + Byline.NAME + "| in \\p{Lu}[\\p{L} .'\u2019-]{2,25})");

    /** @param marked what is boilerplate otherwise: such paragraphs stand anywhere above a byline */
    static @Nullable FoundByline in(String text, List<Span> paragraphs, List<Span> marked) {
        int own = 0;
        for (int i = 0; i < paragraphs.size() && own < PARAGRAPHS_SEARCHED; i++) {
            Span paragraph = paragraphs.get(i);
            String names = Byline.of(paragraph.of(text));
            if (names != null) {
                return new FoundByline(withAgency(text, paragraphs, i), names);
            }
            FoundByline above = own == 0 ? null : aboveDate(text, paragraphs, i);
            if (above != null) {
                return above;
            }
            if (i == 1 && isOnItsOwn(text, paragraph)) {
                return new FoundByline(paragraph, paragraph.of(text));
            }
            own += marked.stream().anyMatch(paragraph::overlaps) ? 0 : 1;
        }
        return null;
    }

    /** As {@link #in}, the names alone. */
    static @Nullable String namesIn(String text, List<Span> paragraphs, List<Span> marked) {
        FoundByline byline = in(text, paragraphs, marked);
        return byline == null ? null : byline.names();
    }

    private static Span withAgency(String text, List<Span> paragraphs, int i) {
        Span line = paragraphs.get(i);
        boolean agency = i + 1 < paragraphs.size()
                && isRightBelow(text, line, paragraphs.get(i + 1))
                && AGENCY.matcher(paragraphs.get(i + 1).of(text)).matches();
        return agency ? line.cover(paragraphs.get(i + 1)) : line;
    }

    private static @Nullable FoundByline aboveDate(String text, List<Span> paragraphs, int i) {
        List<Span> lines = TextLines.within(text, paragraphs.get(i));
        Span line = TextLines.trim(text, lines.get(0));
        if (line.length() > MAX_LINE || !NAME_AND_TRADE.matcher(line.of(text)).matches()) {
            return null;
        }
        Span below = lines.size() > 1 ? lines.get(1) : i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : line;
        String words = TextLines.within(text, below).get(0).of(text).strip();
        boolean dated = DatedLine.isOne(words) || READING_TIME.matcher(words).matches();
        return dated && isRightBelow(text, line, below) ? new FoundByline(line, line.of(text)) : null;
    }

    /** "Clara Whitmore in Asunción" and "Vivian Kwok and Desmond Liu", whom nothing below the headline names again. */
    private static boolean isOnItsOwn(String text, Span line) {
        Matcher authors = line.length() > MAX_LINE ? null : AUTHORS.matcher(line.of(text));
        return authors != null && authors.matches() && text.indexOf(authors.group(1), line.end()) < 0;
    }

    private static boolean isRightBelow(String text, Span line, Span below) {
        return below.start() >= line.end()
                && TextLines.within(text, new Span(line.end(), below.start())).size() == 2;
    }
}
