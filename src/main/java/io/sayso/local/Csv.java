package io.sayso.local;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of CSV as RFC 4180 has them. A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP,
 * "CSV Injection"): articles are written by others.
 */
final class Csv {

    private static final String FORMULA_STARTS = "=+-@\t\r\uff1d\uff0b\uff0d\uff20";

    private Csv() {}

    /** With its line's end. */
    static String row(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
