package io.sayso.local;

import io.sayso.text.Printable;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rows in columns as wide as their longest cell, or as wide as allowed; the last one takes what is left. */
final class Table {

    private static final String INDENT = "  ";
    private static final String GAP = "  ";
    private static final int MIN_LAST = 16;

    /** Line ends that Java does not take for space as well. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    private final List<List<String>> rows = new ArrayList<>();
    private final int maxCell;

    /** @param maxCell of all columns but the last, in characters */
    Table(int maxCell, String... header) {
        this.maxCell = maxCell;
        rows.add(List.of(header));
    }

    void add(String... cells) {
        rows.add(List.of(cells));
    }

    /** @param columns the width of the whole, in characters */
    void print(PrintWriter out, int columns) {
        int count = rows.get(0).size();
        int[] widths = new int[count];
        int used = INDENT.length();
        for (int c = 0; c < count - 1; c++) {
            for (List<String> row : rows) {
                widths[c] = Math.max(widths[c], Math.min(maxCell, length(row.get(c))));
            }
            used += widths[c] + GAP.length();
        }
        widths[count - 1] = Math.max(MIN_LAST, columns - used);
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(INDENT);
            for (int c = 0; c < count; c++) {
                String cell = shorten(row.get(c), widths[c]);
                line.append(cell).append(" ".repeat(widths[c] - length(cell))).append(GAP);
            }
            out.println(line.toString().stripTrailing());
        }
    }

    /** The words on one line, cut at the end, with an ellipsis, if they are longer than the width. */
    static String shorten(String words, int width) {
        String line = Printable.of(SPACE.matcher(words).replaceAll(" ").strip());
        return length(line) <= width
                ? line
                : line.substring(0, line.offsetByCodePoints(0, width - 1)).stripTrailing() + "\u2026";
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }
}
