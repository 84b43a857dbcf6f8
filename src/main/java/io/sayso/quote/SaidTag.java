package io.sayso.quote;

import io.sayso.text.Span;
import io.sayso.text.WordList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who says what stands in marks, where that is told right beside them by a verb of saying: {@code “We stay,” the mayor
 * said}, {@code “We stay,” said Maria Keller, the mayor.}, {@code The mayor replied: “We stay.”}
 *
 * @param source the words that name the speaker
 * @param cue the verb, with its auxiliaries and adverbs
 */
record SaidTag(Span source, Span cue) {

    /** Code units to look at on either side. */
    private static final int WINDOW = 240;

    private static final String WORD = "[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*";
    private static final String CAPITAL =
            "(?:\\p{Lu}[\\p{L}'’-]*|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Lt|Col|Gen|Sgt|St|\\p{Lu})\\.)";
    private static final String PRONOUN = "(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|[Ii]t)";
    private static final String DETERMINER =
            "(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]heir|[Ii]ts|[Yy]our|[Ss]ome|[Mm]any|[Ss]everal)";
    private static final String SOURCE = "(?:" + PRONOUN + "|" + DETERMINER + "(?: " + WORD + "){1,8}?|" + CAPITAL
            + "(?: (?:" + CAPITAL + "|of|the|for|de|van|von|al)){0,6}?)";
    private static final String CLAUSE = "(?:, [^,.:;“”\"\\n]{2,100},)?";
    private static final String VERB = WordList.lines(SaidTag.class, "saying-verbs.txt").stream()
            .flatMap(line -> Pattern.compile(" ").splitAsStream(line))
            .collect(Collectors.joining("|", "(?:wanted to know|went on|", ")"));
    private static final String CUE =
            "(?:(?:also|then|later|once|has|had|have|is|was|will|would|again|\\w+ly) ){0,2}" + VERB + "(?: \\w+ly)?";
    /** Whoever is asked or told is not the one who asks or tells. */
    private static final Pattern PASSIVE = Pattern.compile("(?:is|was)\\s(?:\\w+\\s)?(?:asked|told)\\b.*");

    /** The speech of a verb that begins a new sentence comes after it. */
    private static final Pattern OWN_SPEECH =
            Pattern.compile("(?:\\s\\w+){0,3},?\\s*(?:[:“\"‘]|\\b(?:that|if|whether)\\b)");

    private static final String HEARER = "(?: (?:me|us|him|her|them|reporters))?";

    private static final Pattern AFTER =
            Pattern.compile(",?\\s*(" + SOURCE + CLAUSE + ") (" + CUE + ")(?=[\\s.,;:!?]|$)");
    private static final Pattern INVERTED = Pattern.compile(",?\\s*(" + VERB + ") (" + SOURCE
            + "(?:, [^.:;“”\"\\n]{2,150}?)??)(?=\\.(?:\\s|$)|,?\\s*[“\"‘]|\\s*$|, (?:and|but|while|as|adding)\\b)");
    private static final Pattern BEFORE =
            Pattern.compile("(?:^|[,.!?;:“‘\"—–]\\s*|\\b(?:and|but|when|while|that|then|heard|as|until) )(" + SOURCE
                    + CLAUSE + ") (?:\\w+ed and )?(" + CUE + "|sent a message)" + HEARER + "[,:]?\\s*$");

    /** The tag that ends where a passage begins. */
    static Optional<SaidTag> before(Passage passage, String text, Span within) {
        int end = passage.outer().start();
        Matcher m = BEFORE.matcher(text).region(Math.max(within.start(), end - WINDOW), end);
        return m.find() ? active(group(m, 1), group(m, 2), text) : Optional.empty();
    }

    /** The tag that begins where a passage ends; after a full stop a new sentence begins, whose quote is yet to come. */
    static Optional<SaidTag> after(Passage passage, String text, Span within) {
        int start = passage.outer().end();
        int last = passage.inner().end() - 1;
        boolean open = passage.inner().isEmpty() || text.charAt(last) != '.' && text.charAt(last) != ':';
        if (!open) {
            return Optional.empty();
        }
        int end = Math.min(within.end(), start + WINDOW);
        Matcher inverted = INVERTED.matcher(text).region(start, end);
        if (inverted.lookingAt()) {
            return Optional.of(new SaidTag(group(inverted, 2), group(inverted, 1)));
        }
        Matcher after = AFTER.matcher(text).region(start, end);
        if (!after.lookingAt() || mayEndSentence(text.charAt(last)) && hasOwnSpeech(text, after.end(), end)) {
            return Optional.empty();
        }
        return active(group(after, 1), group(after, 2), text);
    }

    private static boolean mayEndSentence(char last) {
        return last == '?' || last == '!' || last == '…';
    }

    private static boolean hasOwnSpeech(String text, int start, int end) {
        return OWN_SPEECH.matcher(text).region(start, end).lookingAt();
    }

    private static Optional<SaidTag> active(Span source, Span cue, String text) {
        return PASSIVE.matcher(cue.of(text)).matches() ? Optional.empty() : Optional.of(new SaidTag(source, cue));
    }

    private static Span group(Matcher m, int group) {
        return new Span(m.start(group), m.end(group));
    }

    FoundQuote of(Passage passage, double confidence) {
        return new FoundQuote(List.of(passage.outer()), cue, source, confidence);
    }
}
