package io.sayso.quote;

import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Speech in marks with its "she said" right beside it, where the tagger gave it to nobody or to somebody further off. */
final class SaidBeside implements LayoutRule {

    private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}{2}[.!?][”\"’']?\\s+|^[.!?]|\\n");

    private static final Pattern PREPOSITION =
            Pattern.compile("(?i)(?:\\b(?:on|of|in|at|from|with|for|to|by|about|titled|called|named)|['’]s)\\s$");

    @Override
    public List<FoundQuote> find(Page page) {
        List<FoundQuote> out = new ArrayList<>();
        for (Span paragraph : page.paragraphs()) {
            for (Passage passage : page.passagesIn(paragraph)) {
                if (passage.closed() && endsClause(passage, page.text()) && !isTaggedBeside(passage, page)) {
                    tagBeside(passage, page.text(), paragraph).ifPresent(tag -> out.add(tag.of(passage, CONFIDENCE)));
                }
            }
        }
        return out;
    }

    /** Before it first, since one after it may belong to the next. */
    private static Optional<SaidTag> tagBeside(Passage passage, String text, Span paragraph) {
        return SaidTag.before(passage, text, paragraph)
                .or(() -> isObject(passage, text) ? Optional.empty() : SaidTag.after(passage, text, paragraph));
    }

    /** {@code On “Face the Nation,” Keller said that ...}: what a preposition takes is not what is said after it. */
    private static boolean isObject(Passage passage, String text) {
        int start = passage.outer().start();
        return PREPOSITION
                .matcher(text.substring(Math.max(0, start - 12), start))
                .find();
    }

    private static boolean endsClause(Passage passage, String text) {
        String inner = passage.inner().of(text).strip();
        return !inner.isEmpty() && ",.?!…—–".indexOf(inner.charAt(inner.length() - 1)) >= 0;
    }

    /**
     * Whether the tagger holds the passage as part of a longer content, or with a cue and source of which one stands beside
     * it and the other in the same sentence.
     */
    private static boolean isTaggedBeside(Passage passage, Page page) {
        return page.tagged().stream()
                .anyMatch(q -> q.contents().stream()
                                .anyMatch(c -> c.overlaps(passage.outer())
                                        && c.start() < passage.outer().start())
                        || q.contents().stream().anyMatch(passage.outer()::overlaps)
                                && q.source() != null
                                && q.cue() != null
                                && Stream.of(q.cue(), q.source())
                                        .anyMatch(p -> isBeside(p, passage.outer(), page.text()))
                                && !isApart(q.cue(), q.source(), page.text()));
    }

    /** Whether a sentence ends between the two, abbreviations aside. */
    private static boolean isApart(Span cue, Span source, String text) {
        Span gap = cue.end() <= source.start()
                ? new Span(cue.end(), source.start())
                : new Span(source.end(), Math.max(source.end(), cue.start()));
        return SENTENCE_END.matcher(gap.of(text)).find();
    }

    private static boolean isBeside(@Nullable Span part, Span passage, String text) {
        if (part == null || part.overlaps(passage)) {
            return part != null;
        }
        Span gap = part.start() >= passage.end()
                ? new Span(passage.end(), part.start())
                : new Span(part.end(), passage.start());
        return gap.of(text).chars().noneMatch(Character::isLetterOrDigit);
    }
}
