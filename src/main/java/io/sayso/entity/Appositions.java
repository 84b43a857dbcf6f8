package io.sayso.entity;

import io.sayso.text.Span;
import io.sayso.text.WordList;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Roles that stand beside a name between commas: "Jane Doe, chief executive of X," and "the mayor of X, Jane Doe,". */
final class Appositions {

    private static final int LONGEST_ROLE = 8;
    private static final int LONGEST_BODY = 12;
    private static final Pattern OPENS = Pattern.compile(",\\s|\\s?[–—]\\s?|\\s-\\s");
    private static final Pattern COMMA = Pattern.compile(",\\s+");
    private static final Pattern AGE = Pattern.compile("\\d{1,3}");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "his", "her", "their", "our", "your", "my", "now", "then", "today");
    private static final Set<String> OPEN_BODY = Set.of("of", "for", "at", "in", "with", "on", "to", "from");
    private static final Set<String> CLOSE_BODY =
            Set.copyOf(WordList.lines(Appositions.class, "clause-words.txt").stream()
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .distinct()
                    .toList());
    private static final Set<String> NO_END = Set.of(
            "the", "a", "an", "its", "his", "her", "their", "our", "this", "and", "or", "of", "for", "at", "in", "to",
            "with", "from", "on", "by", "under");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private static final Set<String> NO_APPOSITION = Set.of(
            "like",
            "unlike",
            "more",
            "better",
            "best",
            "known",
            "became",
            "becomes",
            "was",
            "is",
            "including",
            "such",
            "as",
            "not",
            "said",
            "says",
            "told",
            "and",
            "or",
            "but",
            "according",
            "when",
            "while",
            "any",
            "every",
            "each",
            "no",
            "another",
            "other",
            "both",
            "one",
            "say",
            "all",
            "if",
            "because",
            "since",
            "also",
            "whose");

    private final Roles roles;
    private final Countries countries;

    Appositions(Roles roles, Countries countries) {
        this.roles = roles;
        this.countries = countries;
    }

    /** The role after the name, without its article. */
    Optional<Span> after(Words words, Span name) {
        int first = words.firstFrom(name.end());
        if (first >= words.size() || !opens(words, name.end(), first)) {
            return Optional.empty();
        }
        if (AGE.matcher(words.get(first).text()).matches()
                && first + 1 < words.size()
                && COMMA.matcher(words.gapAfter(first)).matches()) {
            first++;
        }
        if (words.get(first).lower().equals("who")
                && first + 2 < words.size()
                && Set.of("is", "was").contains(words.get(first + 1).lower())) {
            first += 2;
        }
        while (DETERMINERS.contains(words.get(first).lower()) && words.joinsNext(first)) {
            first++;
        }
        if (NO_APPOSITION.contains(words.get(first).lower())) {
            return Optional.empty();
        }
        int role = endOfRole(words, first, Math.min(words.size() - 1, first + LONGEST_ROLE));
        return role < 0 ? Optional.empty() : Optional.of(words.cover(first, endOfBody(words, role)));
    }

    private static boolean opens(Words words, int end, int first) {
        return OPENS.matcher(words.text().substring(end, words.get(first).span().start()))
                .matches();
    }

    /**
     * Index of the last word of a role that heads the words from first on: after it the phrase ends or goes on with a
     * preposition. -1 if they are no role.
     */
    private int endOfRole(Words words, int first, int limit) {
        for (int i = first; i <= limit; i++) {
            boolean ends = i == limit && limit < first + LONGEST_ROLE || !words.joinsNext(i);
            boolean before =
                    !ends && Roles.PREPOSITIONS.contains(words.get(i + 1).lower());
            if ((ends || before)
                    && roles.startOfRole(words, i, first) >= 0
                    && !Names.isPossessive(words.get(i).text())) {
                return longer(words, first, i, limit);
            }
            if (ends || Roles.PREPOSITIONS.contains(words.get(i).lower())) {
                return -1;
            }
        }
        return -1;
    }

    /** "secretary" before "of state" is the shorter of two roles. */
    private int longer(Words words, int first, int end, int limit) {
        for (int i = Math.min(limit, end + 4); i > end; i--) {
            boolean joined = true;
            for (int j = end; j < i; j++) {
                joined &= words.joinsNext(j);
            }
            int start = joined ? roles.startOfRole(words, i, first) : -1;
            if (start >= first && start <= end) {
                return i;
            }
        }
        return end;
    }

    /** "of the Harlow Steel Works" belongs to the role; a clause after it does not. */
    private static int endOfBody(Words words, int role) {
        if (!words.joinsNext(role) || !OPEN_BODY.contains(words.get(role + 1).lower())) {
            return role;
        }
        int last = role + 1;
        while ((words.joinsNext(last) || words.ownsNext(last)) && !opensClause(words, last + 1)) {
            last++;
            if (last - role > LONGEST_BODY) {
                return role;
            }
        }
        while (last > role && NO_END.contains(words.get(last).lower())) {
            last--;
        }
        return last;
    }

    /** A clause or a time begins: what comes is no part of a body's name. */
    private static boolean opensClause(Words words, int index) {
        Words.Word word = words.get(index);
        boolean small = !word.isCapitalized();
        boolean year = words.get(index - 1).lower().matches("in|from|since")
                && YEAR.matcher(word.text()).matches();
        return year || small && CLOSE_BODY.contains(word.lower());
    }

    /** The role before the name, without its article: "the company's chief executive, Jane Doe, said". */
    Optional<Span> before(Words words, Span name) {
        int last = words.lastBefore(name.start());
        String text = words.text();
        boolean closed = name.end() >= text.length() || ",.)".indexOf(text.charAt(name.end())) >= 0;
        if (last < 0
                || !closed
                || !COMMA.matcher(text.substring(words.get(last).span().end(), name.start()))
                        .matches()) {
            return Optional.empty();
        }
        for (int i = last; i >= 0 && i > last - LONGEST_BODY; i--) {
            boolean owner = Names.isPossessive(words.get(i).text()) && i < last;
            if (owner || DETERMINERS.contains(words.get(i).lower())) {
                boolean country = owner
                        && countries.code(Names.withoutPossessive(words.get(i).text())) != null;
                int role = i < last ? endOfRole(words, i + 1, last) : -1;
                if (role >= 0 && (role == last || endOfBody(words, role) == last)) {
                    return Optional.of(words.cover(country ? i : i + 1, last));
                }
            }
            if (i == 0 || !words.joinsNext(i - 1)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
