package io.sayso.quote;

import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quoted paragraphs whose speaker stands after a dash: {@code "I voted no." -Commissioner Faye Underhill}. */
final class TrailingDash implements LayoutRule {

    @Override
    public List<FoundQuote> find(Page page) {
        List<FoundQuote> out = new ArrayList<>();
        for (int i = 0; i < page.paragraphs().size(); i++) {
            int end = quotedTo(page.paragraphs().get(i), page);
            if (end >= 0) {
                Dash dash = dashAfter(i, end, page);
                if (dash != null) {
                    out.add(new FoundQuote(contents(i, page), dash.mark(), dash.name(), CONFIDENCE));
                }
            }
        }
        return out;
    }

    /** The end of the passages with which a paragraph begins; -1 if it does not begin with one or more follow later. */
    static int quotedTo(Span paragraph, Page page) {
        int end = paragraph.start();
        for (Passage passage : page.passagesIn(paragraph)) {
            if (!passage.closed()
                    || !page.text().substring(end, passage.outer().start()).isBlank()) {
                return -1;
            }
            end = passage.outer().end();
        }
        return end == paragraph.start() ? -1 : end;
    }

    private static @Nullable Dash dashAfter(int index, int end, Page page) {
        Span paragraph = page.paragraphs().get(index);
        Span tail = new Span(end, paragraph.end());
        if (!tail.of(page.text()).isBlank()) {
            return Dash.at(tail, page);
        }
        return index + 1 < page.paragraphs().size() ? Dash.at(page.paragraphs().get(index + 1), page) : null;
    }

    /** The paragraph's passages, after those of the paragraphs from which they go on. */
    private static List<Span> contents(int index, Page page) {
        List<Span> contents = new ArrayList<>();
        boolean goesOn = true;
        for (int i = index; i >= 0 && goesOn; i--) {
            List<Passage> passages = page.passagesIn(page.paragraphs().get(i));
            passages.forEach(p -> contents.add(p.outer()));
            goesOn = !passages.isEmpty() && passages.get(0).continues();
        }
        return contents;
    }
}
