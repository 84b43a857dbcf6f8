package io.sayso.quote;

import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Speech in marks beside {@code in the words of Maria Keller}, before it or after it. */
final class InTheWordsOf implements LayoutRule {

    /** Code units to look back. */
    private static final int WINDOW = 160;

    private static final String WORDS = "n the words of";
    private static final String TAG = "\\b([Ii]" + WORDS + ") (\\p{L}[^.:;“”\"\\n]{0,120}?)";
    private static final Pattern BEFORE = Pattern.compile(TAG + "[,:]?\\s*");
    private static final Pattern AFTER = Pattern.compile(",?\\s*" + TAG + "(?=[.;,]|$)");

    @Override
    public List<FoundQuote> find(Page page) {
        List<FoundQuote> out = new ArrayList<>();
        for (Span paragraph : page.paragraphs()) {
            for (Passage passage : page.passagesIn(paragraph)) {
                tag(passage, paragraph, page.text())
                        .map(tag -> tag.of(passage, CONFIDENCE))
                        .ifPresent(out::add);
            }
        }
        return out;
    }

    private static Optional<SaidTag> tag(Passage passage, Span paragraph, String text) {
        int start = passage.outer().start();
        int window = Math.max(paragraph.start(), start - WINDOW);
        int words = text.substring(window, start).lastIndexOf(WORDS);
        if (words > 0) {
            Matcher before = BEFORE.matcher(text).region(window + words - 1, start);
            if (before.matches()) {
                return Optional.of(tag(before));
            }
        }
        Matcher after = AFTER.matcher(text).region(passage.outer().end(), paragraph.end());
        return after.lookingAt() ? Optional.of(tag(after)) : Optional.empty();
    }

    private static SaidTag tag(Matcher m) {
        return new SaidTag(new Span(m.start(2), m.end(2)), new Span(m.start(1), m.end(1)));
    }
}
