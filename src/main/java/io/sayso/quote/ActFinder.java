package io.sayso.quote;

import io.sayso.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells statements from thoughts: by the cue, unless most of the content is the source's own words, in quotation marks,
 * which it must have said or written.
 */
final class ActFinder {

    /** Fewer words in marks may be a name or a scare quote: supports “Obamacare”. */
    private static final int FEWEST_QUOTED_WORDS = 4;

    private static final double MOST = 0.5;

    /** "(agreed) that we stay", "(agreed) they would stay", "(agreed) to stay", but "(agreed) with Poole". */
    private static final Pattern CLAUSE =
            Pattern.compile("[“\"‘']?(?:that|to|i|we|you|he|she|it|they|there|this|these|those)\\b.*", Pattern.DOTALL);

    private final CueActs cues = new CueActs();

    /**
     * @param cue null if there is none: the content is told as the source's words
     * @param quotedShare how much of the contents stands in quotation marks, 0 to 1
     */
    Act of(String text, @Nullable Span cue, List<Span> contents, double quotedShare) {
        if (cue == null) {
            return Act.STATEMENT;
        }
        String content = contents.stream().map(c -> c.of(text)).collect(Collectors.joining(" "));
        boolean ownWords = quotedShare >= MOST && PassageJudge.words(content) * quotedShare >= FEWEST_QUOTED_WORDS;
        return switch (cues.of(cue.of(text))) {
            case THINKING, NOT -> Act.THOUGHT;
            case THOUGHT -> ownWords ? Act.STATEMENT : Act.THOUGHT;
            case EITHER -> ownWords || isClause(content) ? Act.STATEMENT : Act.THOUGHT;
            case STATEMENT, HELPING, TRYING, ALONE -> Act.STATEMENT;
        };
    }

    private static boolean isClause(String content) {
        return CLAUSE.matcher(content.toLowerCase(Locale.ROOT)).matches();
    }
}
