package io.sayso.entity;

import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What stands right before a person's name: a title ("Russian President Vladimir Putin") and forms of address. */
final class TitleFinder {

    private static final int FURTHEST = 12;
    private static final Set<String> REGNAL =
            Set.of("king", "queen", "prince", "princess", "pope", "emperor", "empress");
    private static final Set<String> GIVEN_NAMES_TOO = Set.of("dean", "earl", "duke");
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the",
            "a",
            "an",
            "and",
            "but",
            "or",
            "when",
            "while",
            "after",
            "before",
            "as",
            "if",
            "that",
            "this",
            "these",
            "for",
            "to",
            "in",
            "on",
            "at",
            "by",
            "with",
            "from",
            "of",
            "then",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "his",
            "her",
            "their",
            "its",
            "our",
            "my",
            "yesterday",
            "today",
            "however",
            "asked",
            "meanwhile",
            "last",
            "also",
            "both",
            "although",
            "though",
            "since",
            "because",
            "where");

    private final Roles roles;
    private final Countries countries;
    private final FirstNames firstNames;

    TitleFinder(Roles roles, Countries countries, FirstNames firstNames) {
        this.roles = roles;
        this.countries = countries;
        this.firstNames = firstNames;
    }

    /**
     * @param title null if there is none
     * @param honorific lower case, without its full stop; null if there is none
     */
    record Before(@Nullable Span title, @Nullable String honorific) {}

    /**
     * @param isOtherPerson whether another person's name takes up the word there
     * @param isBody whether a body's name does
     */
    Before before(Words words, int nameStart, Predicate<Span> isOtherPerson, Predicate<Span> isBody) {
        int last = words.lastBefore(nameStart);
        int end = nameStart;
        String honorific = null;
        while (last >= 0 && words.joins(last, end) && Honorifics.isHonorific(words.get(last))) {
            honorific = words.get(last).lower();
            end = words.get(last).span().start();
            last--;
        }
        if (last < 0 || !words.joins(last, end)) {
            return new Before(null, honorific);
        }
        int start = startOfTitle(words, last, isOtherPerson, isBody);
        return new Before(start < 0 ? null : withStop(words, words.cover(start, last)), honorific);
    }

    private int startOfTitle(Words words, int last, Predicate<Span> isOtherPerson, Predicate<Span> isBody) {
        if (Names.isPossessive(words.get(last).text())) {
            return -1;
        }
        int start = roles.startOfRole(words, last, Math.max(0, last - FURTHEST));
        if (start < 0) {
            start = startOfRoleOfPlace(words, last);
        }
        while (start > 0 && last - start < FURTHEST && words.joinsNext(start - 1)) {
            if (belongs(words, start - 1, isOtherPerson, isBody)) {
                start--;
            } else if (words.get(start - 1).lower().equals("and")
                    && start > 1
                    && roles.startOfRole(words, start - 2, Math.max(0, start - 7)) >= 0) {
                start = roles.startOfRole(words, start - 2, Math.max(0, start - 7));
            } else {
                break;
            }
        }
        return start;
    }

    /** "President of France Emmanuel Macron": the role stands before "of" and capitalised words. */
    private int startOfRoleOfPlace(Words words, int last) {
        for (int i = last; i > 0 && i > last - 6; i--) {
            String word = words.get(i).lower();
            if (word.equals("of")) {
                return i == last || !words.joinsNext(i - 1) ? -1 : roles.startOfRole(words, i - 1, Math.max(0, i - 5));
            }
            if (!words.get(i).isCapitalized() && !word.equals("the") || !words.joinsNext(i - 1)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean belongs(Words words, int index, Predicate<Span> isOtherPerson, Predicate<Span> isBody) {
        Words.Word word = words.get(index);
        boolean country = countries.code(Names.withoutPossessive(word.text())) != null;
        if (isOtherPerson.test(word.span()) || FUNCTION_WORDS.contains(word.lower())) {
            return false;
        }
        if (Names.isPossessive(word.text())) {
            return country;
        }
        boolean known = country || roles.isModifier(word.lower()) || roles.isRole(word.lower());
        boolean compound = isAfterCompass(words, index);
        return known || compound || word.isCapitalized() && (!words.beginsSentence(index) || isBody.test(word.span()));
    }

    /** "North" before "Korean": part of a country's name of two words. */
    private boolean isAfterCompass(Words words, int index) {
        return words.joinsNext(index)
                && countries.code(words.get(index).text() + " "
                                + Names.withoutPossessive(words.get(index + 1).text()))
                        != null;
    }

    private static Span withStop(Words words, Span title) {
        String text = words.text();
        boolean stop = title.end() < text.length() && text.charAt(title.end()) == '.';
        return stop ? new Span(title.start(), title.end() + 1) : title;
    }

    /** Start of the name proper within a span that the tagger gave to a person: after titles and forms of address. */
    int startOfName(Words words, Span span) {
        List<Integer> inside = new ArrayList<>();
        for (int i = words.firstFrom(span.start()); i < words.firstFrom(span.end()); i++) {
            inside.add(i);
        }
        int name = 0;
        for (int k = 0; k + 1 < inside.size(); k++) {
            int index = inside.get(k);
            if (Honorifics.isHonorific(words.get(index))) {
                name = k + 1;
            } else if (roles.startOfRole(words, index, inside.get(name)) >= 0) {
                name = k + 1;
            } else if (!mayPrecedeRole(words, index)) {
                break;
            }
        }
        if (name > 0
                && (isRegnal(words, inside.get(name - 1), inside.subList(name, inside.size()))
                        || name == 1 && inside.size() == 2 && isGivenNameToo(words.get(inside.get(0))))) {
            name--;
        }
        return name == 0 ? span.start() : words.get(inside.get(name)).span().start();
    }

    static boolean isGivenNameToo(Words.Word title) {
        return GIVEN_NAMES_TOO.contains(title.lower());
    }

    private boolean mayPrecedeRole(Words words, int index) {
        Words.Word word = words.get(index);
        return roles.isModifier(word.lower())
                || word.lower().equals("of")
                || word.lower().equals("the")
                || Names.isPossessive(word.text())
                || !firstNames.contains(Names.key(word.text()));
    }

    /** Whether the word is a title that makes one name with a given name: "King Charles III", "Pope Francis". */
    private static boolean isRegnal(Words words, int title, List<Integer> name) {
        return REGNAL.contains(words.get(title).lower())
                && words.get(title).isCapitalized()
                && (name.size() == 1
                        || name.size() == 2 && words.get(name.get(1)).text().matches("[IVX]+"));
    }

    /** Where the name begins if a regnal title before it belongs to it; else the span's own start. */
    int startWithRegnal(Words words, Span span) {
        int before = words.lastBefore(span.start());
        if (before < 0 || !words.joins(before, span.start())) {
            return span.start();
        }
        List<Integer> inside = new ArrayList<>();
        for (int i = before + 1; i < words.firstFrom(span.end()); i++) {
            inside.add(i);
        }
        return isRegnal(words, before, inside) ? words.get(before).span().start() : span.start();
    }
}
