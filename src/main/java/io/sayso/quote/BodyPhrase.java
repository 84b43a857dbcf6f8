package io.sayso.quote;

import io.sayso.entity.MentionKind;
import io.sayso.text.Span;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words beside a body's name in a source that call the same body: "the trade group", "the London-based", "party". */
final class BodyPhrase {

    /** "The trade group" and "the company," before the name that belongs to them. */
    private static final Pattern NOUN_BEFORE =
            Pattern.compile("(?i)\\W*(?:the\\s+)?(?:[\\p{L}'’.-]+\\s+){0,4}?([\\p{L}-]+),?\\s+");

    private static final Pattern TRADE =
            Pattern.compile("\\W*(?:[Tt]he\\s)?(?:\\p{Lu}[\\p{L}-]+\\s)?(?:[\\p{Ll}-]+\\s){0,3}?([\\p{Ll}-]+)\\s+");

    /** "Union" and "news agency" behind the name; but "the United Nations agency" is another body. */
    private static final Pattern NOUN_AFTER = Pattern.compile(
            "\\s+(?!agency\\b)(?:\\p{Ll}+\\s+)?(\\p{Ll}+)(?:,.*|\\s+(?:that|which|who)\\s.*)?", Pattern.DOTALL);

    private static final Pattern QUALITIES = Pattern.compile(
            "\\W*(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)\\s)?(?:(?:main|largest|biggest|second-largest)\\s)?(?:\\p{Ll}[\\p{L}-]*(?:ing|ed|al|ive|ic|ful|ous|ant|ent|ar|y|ish|ist|wing|right|left|run|old)|opposition|[\\p{L}.]+-(?:based|backed|run|led|owned|listed|linked|aligned|headquartered))"
                    + "(?:\\s\\p{Ll}[\\p{L}-]*)?\\s");

    private static final Pattern LEADS_UP = Pattern.compile(
            "\\W*(?:[Tt]he|[Aa]n?|[Ii]ts)\\s[^,]+,\\s(?:(?:better\\s)?(?:known|called|named|dubbed)\\s(?:[^,]+\\s)?)?(?:the\\s)?(?:[\\p{L}.-]+-based\\s)?"
                    + "|[Aa]n?\\s(?:[\\p{L}-]+\\s){1,4}(?:calling|that\\scalls|which\\scalls)\\s(?:itself|themselves)\\s(?:the\\s)?");

    /** "Kenya's" before a body's name. */
    private static final Pattern OWNER = Pattern.compile("[^,]{2,40}['’]s?\\s+");

    /** "The mine’s owner," before the name of a company. */
    private static final Pattern OWNING =
            Pattern.compile("(?:[^,]{2,40}\\s)?(?:owner|buyer|bidder|developer|landlord|parent|rival|employer),\\s+");

    private static final Pattern JOINS = Pattern.compile("(?i)\\b(?:of|for|by|from|at|to|with|in|on|and|or)\\b");

    private BodyPhrase() {}

    /** Whether all the words before the name only describe it. */
    static boolean isBefore(String before, Span source, Scene scene) {
        return isOwnNoun(before, source, scene) || isDescribed(before);
    }

    /** Whether the words behind the name begin with a noun for it: "party". */
    static boolean isBehind(String after) {
        return isKind(NOUN_AFTER.matcher(after));
    }

    /** Whether the words before the name call the same body: "the trade group", or tell whose it is: "Kenya's". */
    private static boolean isOwnNoun(String before, Span source, Scene scene) {
        Span owned = new Span(source.start(), source.start() + before.length());
        boolean owner = OWNER.matcher(before).matches()
                && (scene.isNationality(owned)
                        || scene.entities().mentionsIn(owned).stream()
                                .anyMatch(m -> m.mention().kind() == MentionKind.NAME));
        return owner
                || !JOINS.matcher(before).find()
                        && (OWNING.matcher(before).matches()
                                || isKind(NOUN_BEFORE.matcher(before))
                                || isTrade(before, scene));
    }

    /** "Malaysian chip packager": words in small letters, after a nationality if any, of which the last calls no person. */
    private static boolean isTrade(String before, Scene scene) {
        Matcher noun = TRADE.matcher(before);
        if (!noun.matches()) {
            return false;
        }
        String called = noun.group(1);
        return Nouns.isDoer(called)
                && !Nouns.LOADED.isPerson(called)
                && !Nouns.LOADED.isRole(called)
                && !scene.entities().isRole(called);
    }

    /** "The center-right" and "the London-based" before the name. */
    private static boolean isDescribed(String before) {
        return QUALITIES.matcher(before).matches() && !JOINS.matcher(before).find();
    }

    /** "The U.N. peacekeeping force on the island, " before "UNFICYP": the source ends with the name. */
    static boolean leadsUp(String before, String after, Scene scene) {
        if (after.length() > 1 || !LEADS_UP.matcher(before).matches()) {
            return false;
        }
        Description described = Description.of(before, new Span(0, before.length()));
        boolean based = before.endsWith("-based ") || before.contains(" calling ") || before.contains(" calls ");
        return described != null && (based || BodyFit.calls(described.noun()));
    }

    private static boolean isKind(Matcher noun) {
        return noun.matches() && BodyFit.calls(noun.group(1).toLowerCase(Locale.ROOT));
    }
}
