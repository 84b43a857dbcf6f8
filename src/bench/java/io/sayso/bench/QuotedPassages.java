package io.sayso.bench;

import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Passages between double quotation marks, paragraph by paragraph, three words or longer: the scorer's own simple view. */
final class QuotedPassages {

    private static final int FEWEST_WORDS = 3;

    private QuotedPassages() {}

    static List<Span> of(String text) {
        List<Span> out = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            inParagraph(text, from, to, out);
            from = to + 1;
        }
        return out.stream().filter(span -> words(span.of(text)) >= FEWEST_WORDS).toList();
    }

    private static void inParagraph(String text, int from, int to, List<Span> out) {
        int start = -1;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (start >= 0 && (c == '"' || c == '”')) {
                out.add(new Span(start + 1, i));
                start = -1;
            } else if (c == '“' || c == '"') {
                start = i;
            }
        }
        if (start >= 0 && text.charAt(start) == '“') {
            out.add(new Span(start + 1, to));
        }
    }

    private static int words(String passage) {
        int words = 0;
        boolean space = true;
        for (int i = 0; i < passage.length(); i++) {
            boolean here = Characters.isSpace(passage.charAt(i));
            words += space && !here ? 1 : 0;
            space = here;
        }
        return words;
    }
}
