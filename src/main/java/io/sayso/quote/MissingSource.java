package io.sayso.quote;

import io.sayso.entity.Entities;
import io.sayso.entity.EntityMention;
import io.sayso.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives a quote without source the mention that stands before its cue as the subject of the sentence: right before it
 * ("Russia's top diplomat accused ..."), or with something between commas ("Hollis, who testified in May, denied ..."); or
 * the one right behind a cue that takes no object ("..., said Keller"). Other subjects are left to the tagger.
 */
final class MissingSource {

    private static final Pattern BEFORE_CUE = Pattern.compile("(?:\\s*,\\s[^.;:!?\\n“”\"]{2,120},)?\\s+");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:Mrs?|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Sen|Gov|Rep|Prof)\\.?\\s");
    private static final Set<String> INVERTED = Set.of("said", "says", "added", "adds", "wrote", "writes", "replied");

    private final String text;
    private final Entities entities;
    private final Sentences sentences;

    MissingSource(String text, Entities entities) {
        this.text = text;
        this.entities = entities;
        this.sentences = new Sentences(text);
    }

    FoundQuote restore(FoundQuote quote) {
        Span cue = quote.cue();
        if (cue == null || quote.source() != null && !isFar(quote.source(), quote, cue)) {
            return quote;
        }
        Span source = before(quote, cue);
        if (quote.source() == null
                && source == null
                && INVERTED.contains(cue.of(text).strip().toLowerCase(Locale.ROOT))) {
            source = behind(quote, cue);
        }
        return source == null ? quote : quote.withSource(source);
    }

    /** Whether the source stands in another sentence than the cue, or in what is said: then the cue's own subject is nearer. */
    private boolean isFar(Span source, FoundQuote quote, Span cue) {
        int sentence = sentences.startOf(cue.start());
        return source.end() <= sentence
                || source.start() >= cue.end()
                        && quote.contents().stream()
                                .anyMatch(c -> c.start() <= source.start() && c.end() >= source.end());
    }

    private @Nullable Span before(FoundQuote quote, Span cue) {
        int sentence = sentences.startOf(cue.start());
        List<EntityMention> subjects = entities.mentionsIn(new Span(sentence, Math.max(sentence, cue.start())));
        Span longest = null;
        for (EntityMention mention : subjects) {
            Span span = mention.span();
            boolean first = (span.start() <= sentence
                            || text.startsWith("The ", sentence) && span.start() == sentence + 4
                            || ADDRESS.matcher(text.substring(sentence, span.start()))
                                    .matches())
                    && span.end() < cue.start()
                    && BEFORE_CUE
                            .matcher(text.substring(span.end(), cue.start()))
                            .matches();
            if (first && isFree(span, quote) && (longest == null || span.length() > longest.length())) {
                longest = span;
            }
        }
        return longest;
    }

    private @Nullable Span behind(FoundQuote quote, Span cue) {
        int next = cue.end() + 1;
        boolean afterContent = quote.contents().stream()
                .anyMatch(c -> c.end() <= cue.start()
                        && text.substring(c.end(), cue.start()).isBlank());
        if (!afterContent || next >= text.length() || text.charAt(cue.end()) != ' ') {
            return null;
        }
        for (EntityMention mention : entities.mentionsIn(new Span(next, next + 1))) {
            if (mention.span().start() == next && isFree(mention.span(), quote)) {
                return mention.span();
            }
        }
        return null;
    }

    private static boolean isFree(Span mention, FoundQuote quote) {
        return quote.contents().stream().noneMatch(mention::overlaps);
    }
}
