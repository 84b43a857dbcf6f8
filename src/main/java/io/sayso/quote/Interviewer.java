package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.entity.Mention;
import io.sayso.text.Span;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who puts an interview's questions, where the text says so: "Ana Roth asked the questions", "Interview by Ana Roth". */
final class Interviewer {

    private static final String QUESTIONS =
            "(?:put|puts|asked|asks|posed) (?:him|her|them)?\\s*(?:the|some|a few|our|these|\\p{L}+) questions";
    private static final Pattern AFTER = Pattern.compile(
            "^(?:,[^,.\\n]{1,60},)? (?:" + QUESTIONS
                    + "|(?:interviewed|interviews|spoke (?:to|with)|talked (?:to|with)|sat down with|conducted the interview)\\b)");
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)(?:interview(?:ed)? by|questions by|interviewer:|in conversation with|(?:^|\\n)by)\\s+(?:\\p{L}+,?\\s){0,2}$");
    private static final int FARTHEST = 80;

    private Interviewer() {}

    /** @return where the text names the person; null if it does not tell who asks */
    static @Nullable Span of(Page page) {
        String text = page.text();
        for (Entity person : page.persons()) {
            for (Mention mention : person.mentions()) {
                Span span = mention.span();
                String after = text.substring(span.end(), Math.min(text.length(), span.end() + 2 * FARTHEST));
                String before = text.substring(Math.max(0, span.start() - FARTHEST), span.start());
                if (mention.text().equals(person.name())
                        && (AFTER.matcher(after).find()
                                || BEFORE.matcher(before).find())) {
                    return span;
                }
            }
        }
        return null;
    }
}
