package io.sayso.quote;

import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Speech whose closing mark was lost, after its {@code she said:}, to the end of its paragraph; the tagger would run on
 * into the next. Speech that goes on in the next paragraph is left to the other rules.
 */
final class OpenMark implements LayoutRule {

    @Override
    public List<FoundQuote> find(Page page) {
        List<FoundQuote> out = new ArrayList<>();
        List<Span> paragraphs = page.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            List<Passage> passages = page.passagesIn(paragraphs.get(i));
            boolean goesOn = i + 1 < paragraphs.size() && continues(page.passagesIn(paragraphs.get(i + 1)));
            if (!passages.isEmpty() && !goesOn) {
                Passage last = passages.get(passages.size() - 1);
                if (!last.closed() && !last.continues()) {
                    SaidTag.before(last, page.text(), paragraphs.get(i))
                            .ifPresent(tag -> out.add(tag.of(last, CONFIDENCE)));
                }
            }
        }
        return out;
    }

    private static boolean continues(List<Passage> passages) {
        return !passages.isEmpty() && passages.get(0).continues();
    }
}
