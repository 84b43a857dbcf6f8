package io.sayso.quote;

import io.sayso.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the passages in quotation marks, paragraph by paragraph: straight, curly and angled marks, British single marks
 * against apostrophes, marks within marks, marks opened again at each paragraph and closed at the last (Chicago Manual of
 * Style, 13.32), and marks that were never closed. A stray mark costs at most its own paragraph.
 */
final class QuotationMarks {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Of a passage whose opening mark is lost. */
    private static final int FEWEST_WORDS = 3;

    private final String text;
    private final List<Passage> found = new ArrayList<>();

    private QuotationMarks(String text) {
        this.text = text;
    }

    /** @return passages by their start; those inside others follow them */
    static List<Passage> scan(String text, List<Span> paragraphs) {
        QuotationMarks marks = new QuotationMarks(text);
        Passage left = null;
        for (Span paragraph : paragraphs) {
            left = marks.scan(paragraph, left);
        }
        marks.found.sort(Comparator.comparing((Passage p) -> p.outer().start()).thenComparing(Passage::depth));
        return List.copyOf(marks.found);
    }

    /** @return the paragraph's passage that was left open, if there is one */
    private @Nullable Passage scan(Span paragraph, @Nullable Passage before) {
        MarkContext context = new MarkContext(text, paragraph);
        Apostrophes apostrophes = new Apostrophes(context, paragraph);
        Deque<Open> open = new ArrayDeque<>();
        int first = found.size();
        SpacedMarks spaced = new SpacedMarks(context, paragraph);
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            Open innermost = open.peek();
            if (innermost != null && innermost.closesAt(c, i, context)) {
                close(open.pop(), i, open.size());
                continue;
            }
            MarkStyle style = MarkStyle.opening(c);
            if (style != null && (opens(style, i, context, apostrophes, open) || open.isEmpty() && spaced.opensAt(i))) {
                int closing = style.isApostrophe() ? apostrophes.closing(i, !open.isEmpty()) : -1;
                open.push(new Open(style, i, closing));
            } else if (c == '”' || c == '»' || c == '"') {
                MarkStyle turned = MarkStyle.turned(c);
                if (turned != null && open.isEmpty() && context.opensHere(i) && context.has(turned, i + 1)) {
                    open.push(new Open(turned, i, -1));
                } else if (c != '"' && open.stream().anyMatch(o -> o.style.closes(c))) {
                    closeOuter(open, c, i);
                } else if (open.isEmpty() && first == found.size()) {
                    closeUnopened(i, paragraph, context, before != null);
                }
            }
        }
        Passage left = leftOpen(open, paragraph);
        if (before != null && first < found.size()) {
            continueFrom(before, first, paragraph);
        }
        return left;
    }

    private static boolean opens(
            MarkStyle style, int i, MarkContext context, Apostrophes apostrophes, Deque<Open> open) {
        if (open.stream().anyMatch(o -> o.style == style)) {
            Open innermost = open.element();
            // marks three deep: “ in ‘ in “, known to end before the middle one does
            return innermost.style != style
                    && innermost.closing > i
                    && context.opensHere(i)
                    && context.closesBefore(style, i + 1, innermost.closing);
        }
        if (style == MarkStyle.SINGLE_GUILLEMETS || style == MarkStyle.GUILLEMETS) {
            return true;
        }
        if (style.isSingle()) {
            return apostrophes.opensQuotation(i, !open.isEmpty());
        }
        // an inch or second mark stands after a digit: 5'10"
        boolean measure = style == MarkStyle.STRAIGHT && context.isDigit(i - 1);
        return !measure && (!style.isSymmetric() || context.opensHere(i) || open.isEmpty() && !context.isSpace(i + 1));
    }

    private void close(Open opened, int at, int depth) {
        found.add(new Passage(new Span(opened.at, at + 1), new Span(opened.at + 1, at), depth, true, false));
    }

    /** A closing mark whose opening lies further out: what was opened in between was no quotation. */
    private void closeOuter(Deque<Open> open, char c, int at) {
        while (!open.isEmpty()) {
            Open inner = open.pop();
            if (inner.style.closes(c)) {
                close(inner, at, open.size());
                return;
            }
        }
    }

    /**
     * A paragraph's first mark closes a clause, and nothing opened it: the quotation began with the paragraph, if that is
     * all one sentence so far or the paragraph before was left open.
     */
    private void closeUnopened(int at, Span paragraph, MarkContext context, boolean goesOn) {
        int start = paragraph.start();
        if (at - start <= Apostrophes.LONGEST
                && context.closesHere(at)
                && context.endsClauseBefore(at)
                && (goesOn || !SENTENCE_END.matcher(text).region(start, at).find())
                && WORD.matcher(text).region(start, at).results().count() >= FEWEST_WORDS) {
            found.add(new Passage(new Span(start, at + 1), new Span(start, at), 0, true, goesOn));
        }
    }

    private @Nullable Passage leftOpen(Deque<Open> open, Span paragraph) {
        Passage left = null;
        while (!open.isEmpty()) {
            Open last = open.pollLast();
            if (left == null && !last.style.isSingle() && last.at + 1 < paragraph.end()) {
                left = new Passage(
                        new Span(last.at, paragraph.end()), new Span(last.at + 1, paragraph.end()), 0, false, false);
                found.add(left);
            }
        }
        return left;
    }

    /** A passage that opens its paragraph with the mark that the one before left open goes on from there. */
    private void continueFrom(Passage before, int first, Span paragraph) {
        for (int i = first; i < found.size(); i++) {
            Passage passage = found.get(i);
            if (passage.outer().start() == paragraph.start()
                    && text.charAt(passage.outer().start())
                            == text.charAt(before.outer().start())) {
                found.set(i, passage.continuing());
            }
        }
    }

    /** An opened mark; {@code closing} is where it must close, or -1 if the first closing mark will do. */
    private record Open(MarkStyle style, int at, int closing) {

        boolean closesAt(char c, int i, MarkContext context) {
            if (!style.closes(c)) {
                return false;
            }
            if (closing >= 0) {
                return i == closing;
            }
            // a straight mark after a space and before a word opens rather than closes, unless a digit's inches came
            // first
            return !style.isSymmetric() || !(context.isSpace(i - 1) && !context.isSpace(i + 1));
        }
    }
}
