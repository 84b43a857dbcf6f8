package io.sayso.article;

import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts boilerplate from paragraphs: it stands at their beginnings (datelines) and ends (credits), or is all of them. */
final class OwnParagraphs {

    private OwnParagraphs() {}

    /** @param boilerplate in order, none overlapping */
    static List<Span> of(String text, List<Span> paragraphs, List<Span> boilerplate) {
        List<Span> own = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            Span longest = longest(paragraph, boilerplate).trim(text);
            if (longest.of(text).codePoints().anyMatch(Character::isLetterOrDigit)) {
                own.add(longest);
            }
        }
        return List.copyOf(own);
    }

    private static Span longest(Span paragraph, List<Span> boilerplate) {
        Span longest = new Span(paragraph.start(), paragraph.start());
        int start = paragraph.start();
        for (Span other : boilerplate) {
            if (other.overlaps(paragraph)) {
                longest = longer(longest, start, other.start());
                start = Math.max(start, other.end());
            }
        }
        return longer(longest, start, paragraph.end());
    }

    private static Span longer(Span longest, int start, int end) {
        return end - start > longest.length() ? new Span(start, end) : longest;
    }
}
