package io.sayso.store;

import static io.sayso.store.QuoteContext.UNIT_BYTES;
import static io.sayso.store.Samples.ALBRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.quote.Act;
import io.sayso.quote.Quote;
import io.sayso.quote.QuoteKind;
import io.sayso.quote.Resolution;
import io.sayso.text.Span;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class QuoteContextTest {

    private static final String BEFORE = "The council met on Monday evening in the old school. ";
    private static final String CONTENT = "“The bridge stays shut,”";
    private static final String CORE = CONTENT + " said Ines Albrecht";
    private static final String AFTER = " after the meeting, which took four hours.";
    private static final String TEXT = BEFORE + CORE + AFTER;

    @Test
    void isWholeWhereThereIsRoom() {
        assertThat(fitting(TEXT, 300)).isEqualTo(TEXT);
        assertThat(trimmed(TEXT, 300)).isFalse();
    }

    @Test
    void isCutAtWordsWhereItWouldBeginAnotherUnit_firstInFrontOfTheQuote() {
        int room = BEFORE.length() - 19 + CORE.length() + AFTER.length() + 4;
        assertThat(fitting(TEXT, withRoom(room))).isEqualTo("Monday evening in the old school. " + CORE + AFTER);
        assertThat(trimmed(TEXT, withRoom(room))).isTrue();
    }

    @Test
    void isTheQuoteWithCueAndSourceWhereThereIsRoomForNoWordMore() {
        int bytes = ItemSize.utf8(CORE);
        assertThat(fitting(TEXT, withRoom(bytes))).isEqualTo(CORE);
    }

    @Test
    void isWholeWhereAnotherUnitIsNeededAnyway() {
        int bytes = ItemSize.utf8(CORE);
        assertThat(fitting(TEXT, withRoom(bytes - 1))).isEqualTo(TEXT);
        assertThat(trimmed(TEXT, withRoom(bytes - 1))).isFalse();
    }

    @Property(tries = 500)
    void anItemTakesAnotherUnitOnlyForTheQuoteItself(
            @ForAll @IntRange(min = 200, max = 3000) int itemBytes,
            @ForAll @IntRange(max = 60) int before,
            @ForAll @IntRange(max = 60) int after) {
        String text = "wörd ".repeat(before) + CORE + " then".repeat(after);
        String context = fitting(text, itemBytes);

        assertThat(text).contains(context);
        assertThat(context).contains(CORE);
        long without = units(itemBytes + QuoteContext.OVERHEAD_BYTES);
        long with = units(itemBytes + QuoteContext.OVERHEAD_BYTES + ItemSize.utf8(context));
        long core = units(itemBytes + QuoteContext.OVERHEAD_BYTES + ItemSize.utf8(CORE));
        assertThat(with == without || core > without).isTrue();
    }

    private static long units(long bytes) {
        return (bytes + UNIT_BYTES - 1) / UNIT_BYTES;
    }

    /** The size of an item that leaves so many bytes of its unit to the context. */
    private static int withRoom(int bytes) {
        return UNIT_BYTES - QuoteContext.OVERHEAD_BYTES - bytes;
    }

    private static String fitting(String text, int itemBytes) {
        return new QuoteContext(quote(text), text).fitting(itemBytes, new Trim());
    }

    private static boolean trimmed(String text, int itemBytes) {
        Trim trim = new Trim();
        new QuoteContext(quote(text), text).fitting(itemBytes, trim);
        Attributes item = new Attributes();
        trim.flag(item);
        return item.toMap().containsKey("trimmed");
    }

    /** All of the text is its context. */
    private static Quote quote(String text) {
        int start = text.indexOf(CONTENT);
        int cue = text.indexOf("said", start);
        int source = text.indexOf("Ines", start);
        return new Quote(
                "0001",
                QuoteKind.DIRECT,
                Act.STATEMENT,
                List.of(new Span(start, start + CONTENT.length())),
                new Span(cue, cue + 4),
                "say",
                new Span(source, source + "Ines Albrecht".length()),
                List.of(ALBRECHT),
                Resolution.NAME,
                "full-name",
                0.97,
                1,
                Map.of(),
                null,
                0,
                new Span(0, text.length()));
    }
}
