package io.sayso.entity;

import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a text in order, and what stands between them. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’.&][\\p{L}\\p{N}]+)*");
    private static final Pattern INITIALS = Pattern.compile("\\p{L}(?:\\.\\p{L})*");
    private static final Pattern PLURAL_OWNER = Pattern.compile("['’] ");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "mx", "dr", "prof", "sen", "rep", "gov", "gen", "col", "lt", "sgt", "capt", "maj", "adm",
            "rev", "det", "insp", "supt", "coun", "cllr", "ald", "cmdr", "brig", "snr", "hon", "st", "jr", "sr", "inc",
            "ltd", "co", "corp", "dept", "no");

    /** A word; a possessive ending belongs to it. */
    record Word(Span span, String text) {
        String lower() {
            return text.toLowerCase(Locale.ROOT);
        }

        /** In lower case, without a possessive ending. */
        String base() {
            return Names.withoutPossessive(lower());
        }

        boolean isCapitalized() {
            return Names.isCapitalized(text);
        }
    }

    private final String text;
    private final List<Word> words;
    private final Set<String> small;

    private Words(String text, List<Word> words) {
        this.text = text;
        this.words = words;
        this.small =
                words.stream().filter(w -> !w.isCapitalized()).map(Word::base).collect(Collectors.toUnmodifiableSet());
    }

    static Words of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(new Span(matcher.start(), matcher.end()), matcher.group()));
        }
        return new Words(text, words);
    }

    int size() {
        return words.size();
    }

    Word get(int index) {
        return words.get(index);
    }

    String text() {
        return text;
    }

    /** Those that the text has in small letters, without possessive endings. */
    Set<String> inSmallLetters() {
        return small;
    }

    /** Index of the first word that begins at the offset or after it; {@link #size()} if there is none. */
    int firstFrom(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Index of the last word that ends at the offset or before it; -1 if there is none. */
    int lastBefore(int offset) {
        int index = firstFrom(offset) - 1;
        return index >= 0 && words.get(index).span().end() > offset ? index - 1 : index;
    }

    /** What stands between a word and the next one, or the text's end. */
    String gapAfter(int index) {
        int end = index + 1 < words.size() ? words.get(index + 1).span().start() : text.length();
        return text.substring(words.get(index).span().end(), end);
    }

    /** Whether only white space within a paragraph, or an abbreviation's full stop, parts this word from the next. */
    boolean joinsNext(int index) {
        return index >= 0 && index + 1 < words.size() && isJoint(index, gapAfter(index));
    }

    /** Whether this word is a plural that owns the next one: "parents" in "the parents’ association". */
    boolean ownsNext(int index) {
        String word = words.get(index).text();
        return index + 1 < words.size()
                && (word.endsWith("s") || word.endsWith("S"))
                && PLURAL_OWNER.matcher(gapAfter(index)).matches();
    }

    /** Whether nothing but white space, or an abbreviation's full stop, stands between the word and the offset. */
    boolean joins(int index, int offset) {
        int end = words.get(index).span().end();
        return index >= 0 && end <= offset && isJoint(index, text.substring(end, offset));
    }

    private boolean isJoint(int index, String gap) {
        String space = gap.startsWith(".") && isAbbreviation(index) ? gap.substring(1) : gap;
        return !space.isEmpty() && space.isBlank() && space.indexOf('\n') == space.lastIndexOf('\n');
    }

    private boolean isAbbreviation(int index) {
        String word = words.get(index).text();
        return ABBREVIATIONS.contains(words.get(index).lower())
                || Names.isCapitalized(word) && INITIALS.matcher(word).matches();
    }

    boolean beginsSentence(int index) {
        return index == 0 || !joinsNext(index - 1) && gapAfter(index - 1).matches("(?s).*[.!?:\n“\"•].*");
    }

    Span cover(int first, int last) {
        return words.get(first).span().cover(words.get(last).span());
    }

    /** The words from first to last in lower case without possessive endings, one space between them. */
    String phrase(int first, int last) {
        StringBuilder phrase = new StringBuilder();
        for (int i = first; i <= last; i++) {
            phrase.append(i == first ? "" : " ").append(words.get(i).base());
        }
        return phrase.toString();
    }
}
