package io.sayso.quote;

import io.sayso.text.Span;
import java.util.List;

/** Direct, mixed or indirect: how much of a quote's contents stands between quotation marks. */
final class KindOfQuote {

    /** A word or two outside the marks ("“We stay,” and “we work”") do not make a direct quote a mixed one. */
    private static final double ALL = 0.95;

    private final String text;
    private final List<Passage> passages;

    KindOfQuote(String text, List<Passage> passages) {
        this.text = text;
        this.passages = passages;
    }

    QuoteKind of(List<Span> contents) {
        double share = quotedShare(contents);
        if (share == 0) {
            return QuoteKind.INDIRECT;
        }
        return share >= ALL ? QuoteKind.DIRECT : QuoteKind.MIXED;
    }

    /** How many of the contents' letters and digits stand in quotation marks, 0 to 1. */
    double quotedShare(List<Span> contents) {
        int letters = 0;
        int inside = 0;
        for (Span content : contents) {
            for (int i = content.start(); i < content.end(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    letters++;
                    inside += isInside(i) ? 1 : 0;
                }
            }
        }
        return letters == 0 ? 0 : (double) inside / letters;
    }

    private boolean isInside(int offset) {
        return passages.stream().anyMatch(p -> p.inner().contains(offset));
    }
}
