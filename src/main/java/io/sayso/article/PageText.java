package io.sayso.article;

import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as the boilerplate rules see it.
 *
 * @param paragraphs in order, trimmed
 * @param units paragraphs of one line, and lines of longer paragraphs that stand for themselves: never a wrapped line of
 *     running prose
 */
record PageText(String text, List<Span> paragraphs, List<Span> units) {

    /** A line shorter than this hardly comes from wrapping. */
    private static final int SHORT_LINE = 40;

    static PageText of(String text, List<Span> paragraphs) {
        List<Span> units = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            List<Span> lines = TextLines.within(text, paragraph).stream()
                    .map(line -> TextLines.trim(text, line))
                    .toList();
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isEmpty() && standsAlone(text, lines, i)) {
                    units.add(lines.get(i));
                }
            }
        }
        return new PageText(text, paragraphs, List.copyOf(units));
    }

    String words(Span span) {
        return span.of(text);
    }

    /** Whether the paragraph's first line is set in from the margin. */
    boolean isIndented(Span paragraph) {
        int before = paragraph.start() - 1;
        return before >= 0 && TextLines.isBlank(text.charAt(before)) && !TextLines.isLineEnd(text.charAt(before));
    }

    private static boolean standsAlone(String text, List<Span> lines, int i) {
        if (lines.size() == 1) {
            return true;
        }
        boolean begins = i == 0 || endsHere(lines.get(i - 1).of(text));
        boolean ends = i == lines.size() - 1 || !startsLower(lines.get(i + 1).of(text));
        return begins && ends && !startsLower(lines.get(i).of(text));
    }

    private static boolean endsHere(String line) {
        return line.length() < SHORT_LINE || TextLines.endsSentence(line);
    }

    private static boolean startsLower(String line) {
        return !line.isEmpty() && Character.isLowerCase(line.codePointAt(0));
    }
}
