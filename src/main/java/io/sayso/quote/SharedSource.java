package io.sayso.quote;

import io.sayso.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives each of two cues its own part of a source that stands between them and names two: {@code said Claire Dumas, while
 * her neighbour, Jean Petit, answered}.
 */
final class SharedSource {

    private static final Pattern JOINT = Pattern.compile(",?\\s(?:while|whereas)\\s|,\\s(?:and|but)\\s");

    private final String text;
    private final List<FoundQuote> quotes;

    SharedSource(String text, List<FoundQuote> quotes) {
        this.text = text;
        this.quotes = quotes;
    }

    FoundQuote part(FoundQuote quote) {
        Span source = quote.source();
        Span cue = quote.cue();
        if (source == null || cue == null) {
            return quote;
        }
        Matcher joint = JOINT.matcher(text).region(source.start(), source.end());
        if (!joint.find()) {
            return quote;
        }
        boolean first = isBefore(cue, source);
        boolean second = isBefore(source, cue);
        boolean shared = quotes.stream()
                .anyMatch(q -> source.equals(q.source())
                        && (first && isBefore(source, q.cue()) || second && isBefore(q.cue(), source)));
        if (!shared) {
            return quote;
        }
        return quote.withSource(first ? new Span(source.start(), joint.start()) : new Span(joint.end(), source.end()));
    }

    /** Whether one follows the other with nothing but spaces and a comma in between. */
    private boolean isBefore(@Nullable Span one, @Nullable Span other) {
        return one != null
                && other != null
                && one.end() <= other.start()
                && text.substring(one.end(), other.start()).chars().noneMatch(Character::isLetterOrDigit);
    }
}
