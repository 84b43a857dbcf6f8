package io.sayso.store;

import io.sayso.quote.Quote;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The sentences around a quote, so as not to pay for a few words more. DynamoDB counts the writing of an item, and of its
 * entry in each index, by whole units of 1 KB (its developer guide, "DynamoDB on-demand capacity mode"), and most quotes
 * with their article's title fill most of one: a context that would begin another unit is cut at words if what is left
 * still holds the quote, its cue and its source. The article's text has it all.
 */
record QuoteContext(Quote quote, String text) {

    static final int UNIT_BYTES = 1024;

    /** The names and values of {@code context}, of {@code trimmed} with one more member, and of the {@code revision} to come. */
    static final int OVERHEAD_BYTES = 7 + (7 + 3 + 1 + 8) + (8 + 32);

    private static final int MAX_BYTES = 32 * 1024;

    /** @param itemBytes of the item without its context */
    String fitting(long itemBytes, Trim trim) {
        Span whole = quote.context();
        Span core = core(whole);
        long room = UNIT_BYTES - (itemBytes + OVERHEAD_BYTES) % UNIT_BYTES;
        if (bytes(whole) <= room || bytes(core) > room) {
            return Objects.requireNonNull(trim.text("context", whole.of(text), MAX_BYTES));
        }
        trim.cut("context");
        return widened(core, whole, room).of(text);
    }

    private int bytes(Span span) {
        return ItemSize.utf8(span.of(text));
    }

    /** From the first to the last of what the quote consists of, within the context. */
    private Span core(Span whole) {
        List<Span> parts = new ArrayList<>(quote.contents());
        for (@Nullable Span span : new @Nullable Span[] {quote.cue(), quote.source()}) {
            if (span != null) {
                parts.add(span);
            }
        }
        return parts.stream().filter(whole::contains).reduce(Span::cover).orElse(whole);
    }

    /** With as many words of the context as there is room for: those behind first, to the end of the sentence. */
    private Span widened(Span core, Span whole, long room) {
        int end = core.end();
        for (int e = wordEnd(end, whole.end()); e > end && fits(core.start(), e, room); e = wordEnd(end, whole.end())) {
            end = e;
        }
        int start = core.start();
        for (int s = wordStart(start, whole.start());
                s < start && fits(s, end, room);
                s = wordStart(start, whole.start())) {
            start = s;
        }
        return new Span(start, end);
    }

    private boolean fits(int start, int end, long room) {
        return ItemSize.utf8(text.substring(start, end)) <= room;
    }

    private int wordEnd(int from, int limit) {
        int i = from;
        while (i < limit && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        while (i < limit && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int wordStart(int from, int limit) {
        int i = from;
        while (i > limit && Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        while (i > limit && !Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
