package io.sayso.quote;

import io.sayso.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Drops what the tagger takes for quotes and is none: marks without words, a source's wish not to be named, and, without a
 * source, nicknames in marks and parts of another quote's source.
 */
final class NoQuotes {

    /** Words that all begin with a capital, or small ones of names. */
    private static final Pattern NAME =
            Pattern.compile("(?:(?:\\p{Lu}[\\p{L}.'’-]*|the|of|de|van|von)[\\s“”\"‘’]*){1,5}");

    /** "Who asked not to be named": told of the source, and nothing that it says. */
    private static final Pattern UNNAMED = Pattern.compile(
            "(?:(?:not|never) to be|to not be|to be) (?:named|identified|quoted)\\b.*|to (?:remain|stay) (?:anonymous|unnamed)\\b.*|(?:for )?anonymity",
            Pattern.DOTALL);

    /** Gives a name, and attributes nothing. */
    private static final Pattern NAMES = Pattern.compile("(?i).*\\bnamed (?:after|for|in honou?r of)");

    /** {@code The book is called “No Regrets”}: no attribution if nobody is told who calls it so. */
    private static final Pattern CALLED =
            Pattern.compile("(?:is|are|was|were|be|been|being)\\s(?:\\w+\\s)?(?:called|titled|entitled|named)");

    /** "Her song “You Will Not Take the Lamp Away”". */
    private static final Pattern WORK =
            Pattern.compile("(?:song|film|short|novel|book|play|poem|album|opera|series|exhibition|painting)");

    private static final Pattern TITLE =
            Pattern.compile("(?:(?:\\p{Lu}[\\p{L}.,'’-]*|a|an|and|by|for|in|of|on|or|the|to|with)[\\s“”\"‘’]*){1,12}");

    /** "Otters have been seen": nobody sees them in words. */
    private static final Pattern SEEN =
            Pattern.compile("(?:has|have|had|is|are|was|were)\\s(?:\\w+\\s)?(?:been\\s)?(?:seen|filmed|spotted)");

    /** "The term “weather bomb” stands for a fall in pressure". */
    private static final Pattern STANDS_FOR = Pattern.compile("(?:stands?|stood) for");

    private static final Pattern TERM =
            Pattern.compile("[Tt]he (?:term|word|phrase|letters?|initials|acronym|abbreviation)");

    private final String text;
    private final List<Passage> passages;

    NoQuotes(String text, List<Passage> passages) {
        this.text = text;
        this.passages = passages;
    }

    List<FoundQuote> without(List<FoundQuote> quotes) {
        return quotes.stream()
                .filter(q ->
                        q.contents().stream().anyMatch(c -> c.of(text).chars().anyMatch(Character::isLetterOrDigit)))
                .filter(q -> !isWishForNoName(q.first(), text))
                .filter(q -> q.cue() == null || !NAMES.matcher(q.cue().of(text)).matches())
                .filter(q -> !isCalled(q) && !isNoSpeech(q))
                .filter(q -> q.source() != null || !isMarkedName(q) && !splitsSource(q, quotes))
                .toList();
    }

    /** Whether a content is only that its source wants not to be named. */
    static boolean isWishForNoName(Span content, String text) {
        return UNNAMED.matcher(content.of(text)).matches();
    }

    private boolean isCalled(FoundQuote quote) {
        return quote.cue() != null
                && quote.source() == null
                && CALLED.matcher(quote.cue().of(text)).matches()
                && passages.stream().anyMatch(p -> p.outer().overlaps(quote.last()))
                && isName(quote.last());
    }

    private boolean isNoSpeech(FoundQuote quote) {
        String cue = quote.cue() == null ? "" : quote.cue().of(text);
        if (quote.source() != null) {
            return STANDS_FOR.matcher(cue).matches()
                    && TERM.matcher(quote.source().of(text)).lookingAt();
        }
        boolean title = WORK.matcher(cue).matches() && matches(TITLE, quote.last());
        return title || SEEN.matcher(cue).matches();
    }

    /** A nickname in marks: "named after “Iron” Magda". */
    private boolean isMarkedName(FoundQuote quote) {
        return quote.contents().stream().allMatch(this::isMarkedName);
    }

    private boolean isMarkedName(Span content) {
        return passages.stream()
                        .anyMatch(p -> p.outer().overlaps(content) && !p.outer().contains(content))
                && isName(content);
    }

    private boolean isName(Span content) {
        return matches(NAME, content);
    }

    /** Whether the content's words are as the pattern says, without a mark that opens them. */
    private boolean matches(Pattern words, Span content) {
        return words.matcher(content.of(text).replaceFirst("^[“\"‘']", "")).matches();
    }

    /** "Asked not to be named" within "an official who asked not to be named". */
    private static boolean splitsSource(FoundQuote quote, List<FoundQuote> quotes) {
        Span cue = quote.cue();
        return cue != null
                && quotes.stream()
                        .anyMatch(q ->
                                q != quote && q.source() != null && q.source().contains(cue));
    }
}
