package io.sayso.entity;

import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Roughly where a text quotes: between double marks, each paragraph by itself. */
final class QuotedParts {

    private QuotedParts() {}

    static List<Span> of(String text) {
        List<Span> parts = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paragraphEnds = c == '\n' && i > 0 && text.charAt(i - 1) == '\n';
            if (open < 0 && (c == '“' || c == '"' || c == '«')) {
                open = i;
            } else if (open >= 0 && (c == '”' || c == '"' || c == '»' || paragraphEnds)) {
                parts.add(new Span(open, i));
                open = -1;
            }
        }
        if (open >= 0) {
            parts.add(new Span(open, text.length()));
        }
        return parts;
    }
}
