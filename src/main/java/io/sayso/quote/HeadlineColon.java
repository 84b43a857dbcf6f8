package io.sayso.quote;

import io.sayso.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A headline of the form {@code Governor Price: ‘The pipeline will not reopen’}. Without marks its label must be somebody
 * whom the tagger or the names know, and what follows a sentence: "Paul Keller: A life in pictures" says nothing.
 */
final class HeadlineColon implements LayoutRule {

    private static final Pattern LABELLED = Pattern.compile("(?s)([^:“”\"‘’?!]{2,60}):\\s+(\\S.*)");
    private static final Pattern MARKED = Pattern.compile("(?s)[“\"‘'„«].*[”\"’'“»][.!?]?");

    /** Words that only sentences have; headlines leave most others of the kind out. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?i)\\b(?:is|are|was|were|am|has|have|had|will|would|can|can['’]t"
                    + "|could|should|must|may|might|do|does|did|don['’]t|won['’]t|didn['’]t|isn['’]t|i|we|i['’]m|i['’]d|we['’]re|it['’]s)\\b");

    /** Whether the tagger took the headline's label for a speaker that is only a topic: "Press release: ...". */
    static boolean isTopic(FoundQuote tagged, Page page) {
        Span title = page.title();
        if (title == null || tagged.cue() == null) {
            return false;
        }
        Matcher m = LABELLED.matcher(page.text()).region(title.start(), title.end());
        return m.matches()
                && TopicLabels.has(m.group(1))
                && new Span(title.start(), m.end(1) + 1).contains(tagged.cue());
    }

    @Override
    public List<FoundQuote> find(Page page) {
        Span title = page.title();
        if (title == null) {
            return List.of();
        }
        Matcher m = LABELLED.matcher(page.text()).region(title.start(), title.end());
        if (!m.matches() || TopicLabels.has(m.group(1))) {
            return List.of();
        }
        Span label = new Span(m.start(1), m.end(1));
        Span colon = new Span(m.end(1), m.end(1) + 1);
        boolean tagged = page.tagged().stream()
                .anyMatch(q -> colon.equals(q.cue())
                        || label.equals(q.source()) && q.first().start() > label.end());
        boolean marked =
                MARKED.matcher(m.group(2)).matches() && page.passagesIn(title).size() == 1;
        if (!tagged
                && !(page.namesPerson(label)
                        && (marked || SENTENCE.matcher(m.group(2)).find()))) {
            return List.of();
        }
        return List.of(new FoundQuote(List.of(new Span(m.start(2), m.end(2))), colon, label, CONFIDENCE));
    }
}
