package io.sayso.article;

import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts plain text into paragraphs: at blank lines, and within such a block at single line ends where these end
 * paragraphs rather than wrap them. Wrapped lines are of about one length and end anywhere in a sentence; lines that
 * are paragraphs are longer than any wrapping makes them, or end as sentences do.
 */
final class Paragraphs {

    /** Editors and mail wrap at 72 to 100 characters. */
    private static final int LONGEST_WRAPPED = 110;

    /** Of lines that are paragraphs nearly all end a sentence; of wrapped lines about one in ten. */
    private static final double SENTENCES_IN_LINES = 0.8;

    /** A wrapped line shorter than this part of the longest was ended on purpose. */
    private static final double SHORT_LINE = 0.7;

    private static final int MIN_WRAP_WIDTH = 50;

    /** "Q:", "A.", "LEE:", as interviews begin each turn; and numbered items. */
    private static final Pattern TURN =
            Pattern.compile("(?:[QA][:.]|\\p{Lu}[\\p{Lu} .'\u2019-]{1,30}:|\\d{1,2}[.)])\\s.*", Pattern.DOTALL);

    private Paragraphs() {}

    /** In order, without blank characters at their ends, none empty, none overlapping. */
    static List<Span> of(String text) {
        List<Span> paragraphs = new ArrayList<>();
        List<Span> block = new ArrayList<>();
        for (Span line : TextLines.of(text)) {
            if (TextLines.trim(text, line).isEmpty()) {
                addBlock(text, block, paragraphs);
                block.clear();
            } else {
                block.add(line);
            }
        }
        addBlock(text, block, paragraphs);
        return paragraphs;
    }

    private static void addBlock(String text, List<Span> block, List<Span> paragraphs) {
        if (block.isEmpty()) {
            return;
        }
        boolean linesAreParagraphs = linesAreParagraphs(text, block);
        int longest = block.stream().mapToInt(Span::length).max().orElseThrow();
        int first = 0;
        for (int i = 1; i <= block.size(); i++) {
            boolean title = i == 1
                    && paragraphs.isEmpty()
                    && i < block.size()
                    && isTitleOf(text, block.get(0), block.get(1), longest);
            if (title
                    || i == block.size()
                    || isBoundary(text, block.get(i - 1), block.get(i), linesAreParagraphs, longest)) {
                paragraphs.add(TextLines.trim(text, block.get(first).cover(block.get(i - 1))));
                first = i;
            }
        }
    }

    /** Whether the line is one of those that stand above a text; an e-mail's date belongs to the lines around it. */
    private static boolean isAbove(String words) {
        return Byline.of(words) != null || DatedLine.isOne(words) && !words.regionMatches(true, 0, "Date:", 0, 5);
    }

    /** A short first line without a sentence's end, above lines that run on: "Ferry sinks", and below it the text. */
    private static boolean isTitleOf(String text, Span first, Span next, int longest) {
        String words = TextLines.trim(text, first).of(text);
        return longest >= MIN_WRAP_WIDTH
                && first.length() < SHORT_LINE * longest
                && next.length() >= SHORT_LINE * longest
                && Character.isUpperCase(words.codePointAt(0))
                && !TextLines.endsSentence(words)
                && !Character.isLowerCase(TextLines.trim(text, next).of(text).codePointAt(0));
    }

    private static boolean linesAreParagraphs(String text, List<Span> block) {
        if (block.stream().anyMatch(line -> line.length() > LONGEST_WRAPPED)) {
            return true;
        }
        // The first line is left out of the count: it may be a headline.
        long sentences = block.stream()
                .skip(1)
                .filter(line -> TextLines.endsSentence(line.of(text)))
                .count();
        return block.size() > 2 && sentences >= SENTENCES_IN_LINES * (block.size() - 1);
    }

    private static boolean isBoundary(String text, Span before, Span line, boolean linesAreParagraphs, int longest) {
        String words = TextLines.trim(text, line).of(text);
        String wordsBefore = TextLines.trim(text, before).of(text);
        if (TextLines.isBulleted(words)
                || wordsBefore.startsWith("#")
                || TURN.matcher(words).matches()
                || isAbove(words)
                || isAbove(wordsBefore)) {
            return true;
        }
        boolean sentenceBefore = TextLines.endsSentence(wordsBefore);
        if (linesAreParagraphs) {
            return sentenceBefore || !Character.isLowerCase(words.codePointAt(0));
        }
        boolean indented = TextLines.indent(text, line) > TextLines.indent(text, before);
        boolean endedEarly = longest >= MIN_WRAP_WIDTH && before.length() < SHORT_LINE * longest;
        return sentenceBefore && (indented || endedEarly);
    }
}
