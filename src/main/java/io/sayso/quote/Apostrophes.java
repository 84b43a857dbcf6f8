package io.sayso.quote;

import io.sayso.text.Span;
import java.util.Locale;
import java.util.Set;

/** Tells single quotation marks from the apostrophes that look the same. */
final class Apostrophes {

    /** Words that begin with an apostrophe. */
    private static final Set<String> CLIPPED =
            Set.of("tis", "twas", "em", "n", "til", "cause", "bout", "round", "cos", "ere", "s");

    /** Code units; no quotation within a paragraph is longer, and without a bound many openings would each read it to its end. */
    static final int LONGEST = 2_000;

    private Barren barren = new Barren('\0', false, 0, 0);

    private final MarkContext context;
    private final Span paragraph;

    Apostrophes(MarkContext context, Span paragraph) {
        this.context = context;
        this.paragraph = paragraph;
    }

    /**
     * Whether the single mark at i may open a quotation.
     *
     * @param within whether it stands in double marks: its quotation then ends before they do
     */
    boolean opensQuotation(int i, boolean within) {
        if (!context.opensHere(i) || context.isWord(i - 1)) {
            return false;
        }
        if (context.isDigit(i + 1) && context.isDigit(i + 2) && !context.isDigit(i + 3)) {
            return false; // '90s
        }
        return !CLIPPED.contains(wordAt(i + 1)) && closing(i, within) >= 0;
    }

    /**
     * Where a quotation that the single mark at {@code open} opens would close, or -1. A mark after a clause's end closes
     * for sure; one after an s may be a plural's possessive and closes only if no surer one follows before the next
     * opening. What stands in double marks within it closes nothing.
     */
    int closing(int open, boolean within) {
        int doubtful = -1;
        int inDouble = -1;
        int end = Math.min(paragraph.end(), open + LONGEST);
        int i = barren.holds(context.at(open), within, open) ? barren.to() : open + 2;
        boolean deep = false;
        for (; i < end; i++) {
            char c = context.at(i);
            if (deep ? isDoubleClosing(c, i) : within && isDoubleClosing(c, i)) {
                if (!deep) {
                    break;
                }
                deep = false;
            } else if (!deep && isDoubleOpening(c, i)) {
                deep = true;
            }
            if (isClosing(c, context.at(open)) && context.closesHere(i)) {
                if (deep) {
                    inDouble = inDouble < 0 ? i : inDouble;
                } else if (context.endsClauseBefore(i) || !possessive(i)) {
                    return i;
                } else if (doubtful < 0) {
                    doubtful = i;
                }
            }
        }
        if (doubtful < 0 && inDouble < 0) {
            barren = new Barren(context.at(open), within, open, i);
        }
        // double marks that never close hold nothing
        return doubtful < 0 && deep ? inDouble : doubtful;
    }

    private boolean isDoubleOpening(char c, int i) {
        return c == '“' || c == '«' || c == '"' && context.opensHere(i);
    }

    private boolean isDoubleClosing(char c, int i) {
        return c == '”' || c == '»' || c == '"' && !context.opensHere(i);
    }

    /** A stretch in which no mark closes what the given one opens: looked through once, not for each opening in it. */
    private record Barren(char mark, boolean within, int from, int to) {
        boolean holds(char other, boolean otherWithin, int open) {
            return mark == other && within == otherWithin && from <= open && open + 2 < to;
        }
    }

    private static boolean isClosing(char c, char opening) {
        MarkStyle style = MarkStyle.opening(opening);
        return style != null && style.closes(c);
    }

    /** After an s and before a word: "the workers' rights". */
    private boolean possessive(int i) {
        char before = context.at(i - 1);
        return (before == 's' || before == 'S') && context.isSpace(i + 1) && Character.isLowerCase(context.at(i + 2));
    }

    private String wordAt(int start) {
        StringBuilder word = new StringBuilder();
        for (int i = start; Character.isLetter(context.at(i)); i++) {
            word.append(context.at(i));
        }
        return word.toString().toLowerCase(Locale.ROOT);
    }
}
