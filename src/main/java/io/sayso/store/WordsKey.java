package io.sayso.store;

import io.sayso.quote.Quote;
import io.sayso.quote.QuoteKind;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The key under which quotes of the same words meet, whoever printed them and however: letters, digits and single
 * spaces are what is compared, in lower case, after Unicode's compatibility normalisation (NFKC).
 */
final class WordsKey {

    /**
     * Fewer words ("yes, of course", "very proud of her") are said by many people on many days: that two articles have
     * them tells nothing, and their key would gather items without end.
     */
    static final int MIN_WORDS = 5;

    // Possessive throughout: a plain repetition of a group would use up the stack on a long passage.
    private static final Pattern IN_MARKS = Pattern.compile("“[^”]++”|\"[^\"]++\"|„[^“”]++[“”]|«[^»]++»|»[^«]++«"
            + "|(?<![\\p{L}\\p{N}])‘[^’]++(?:’(?=\\p{L})[^’]++)*+’"
            + "|(?<![\\p{L}\\p{N}])'[^']++(?:'(?=\\p{L})[^']++)*+'");

    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})");
    // Marks (vowel signs, accents that NFKC leaves alone) belong to the letters they stand on.
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]++");

    private WordsKey() {}

    /** @return null if the quote has fewer than {@value #MIN_WORDS} words */
    static @Nullable String of(Quote quote, String text) {
        return ofWords(words(quote, text));
    }

    /** @return null if there are fewer than {@value #MIN_WORDS} words */
    static @Nullable String ofWords(String said) {
        String words = normalise(said);
        boolean few = words.isEmpty() || words.split(" ").length < MIN_WORDS;
        return few ? null : "WORDS#" + Keys.hash(words);
    }

    /** Of a mixed quote the words in marks are the speaker's own; the rest is each writer's. */
    private static String words(Quote quote, String text) {
        String whole = quote.contents().stream().map(c -> c.of(text)).collect(Collectors.joining(" "));
        if (quote.kind() != QuoteKind.MIXED) {
            return whole;
        }
        String inMarks = quote.contents().stream()
                .flatMap(c -> IN_MARKS.matcher(c.of(text)).results().map(m -> m.group()))
                .collect(Collectors.joining(" "));
        return inMarks.isEmpty() ? whole : inMarks;
    }

    static String normalise(String words) {
        String folded = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        Matcher noWord = NO_WORD.matcher(APOSTROPHE.matcher(folded).replaceAll(""));
        return noWord.replaceAll(" ").strip();
    }
}
