package io.sayso.entity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Acronyms that a text gives for a name of several words: in brackets behind it ("Fenland Rivers Agency (FRA)"), after it
 * between commas ("Fenland Rivers Agency, known as FRA,"), and before it ("FRA (Fenland Rivers Agency)", "FRA, the
 * initials of the Fenland Rivers Agency"). All but the first must have the letters of the name in its order.
 */
final class Acronyms {

    private static final int BEHIND = 48;
    private static final int BEFORE = 140;
    private static final String ACRONYM = "[\"“‘']?(\\p{Lu}[\\p{Lu}\\p{N}.&-]{1,9})[\"”’']?";
    private static final Pattern BRACKETS = Pattern.compile("^['’\"”]?\\s?\\((?:the |or )?" + ACRONYM + "\\)");
    private static final Pattern CALLED =
            Pattern.compile("^['’\"”]?,? (?:which is )?(?:also |commonly |better |widely )?"
                    + "(?:known (?:as|by (?:its|the) (?:initials|acronym|abbreviation))|abbreviated (?:as|to)|called|, or|or),? "
                    + "(?:the )?" + ACRONYM + "(?![\\p{L}\\p{N}])");
    /** ", or FPR-K," whose letters may be another language's. */
    private static final Pattern APPOSED = Pattern.compile("^, or (?:the )?" + ACRONYM + ",");

    private static final Pattern OPENED = Pattern.compile(ACRONYM + "['’\"”]?\\s?\\((?:the )?[\"“]?$");
    private static final Pattern STANDS_FOR = Pattern.compile("(?<![\\p{L}\\p{N}.])" + ACRONYM
            + "[,”\"’]{0,2} (?:(?:or|which (?:is|are|stands)|stands?|standing|is|are|short)? ?)"
            + "(?:for|(?:the|its|their) (?:initials|acronym|abbreviation|short form|letters) (?:of|for))"
            + "[^.!?\\n]{0,80}$");

    private Acronyms() {}

    /** The acronym that the text gives for the name, as written; empty if it gives none. */
    static Optional<String> of(RawName name, String text) {
        if (name.text().indexOf(' ') < 0) {
            return Optional.empty();
        }
        int end = name.span().end();
        int start = name.span().start();
        Matcher brackets = BRACKETS.matcher(text).region(end, Math.min(text.length(), end + BEHIND));
        if (brackets.find()) {
            return Optional.of(brackets.group(1));
        }
        String behind = text.substring(end, Math.min(text.length(), end + BEHIND));
        String before = text.substring(Math.max(0, start - BEFORE), start);
        Matcher apposed = APPOSED.matcher(behind);
        if (apposed.find() && isOfInitials(Names.key(apposed.group(1)).replaceFirst(" .*", ""), name.key())) {
            return Optional.of(apposed.group(1));
        }
        return found(CALLED.matcher(behind), name)
                .or(() -> found(OPENED.matcher(before), name))
                .or(() -> found(STANDS_FOR.matcher(before), name));
    }

    /** Whether each letter begins a word of the name, in whatever order: FPR for "Patriotic Front for Renewal". */
    private static boolean isOfInitials(String letters, String name) {
        return letters.length() > 1 && letters.chars().allMatch(c -> (" " + name).indexOf(" " + (char) c) >= 0);
    }

    private static Optional<String> found(Matcher matcher, RawName name) {
        String found = "";
        while (matcher.find()) {
            found = matcher.group(1);
        }
        return isShortFor(Names.key(found).replace(" ", ""), name.key()) ? Optional.of(found) : Optional.empty();
    }

    /** Whether the letters of the acronym stand in the name in this order, the first at its beginning. */
    static boolean isShortFor(String letters, String name) {
        if (letters.length() < 2 || letters.charAt(0) != name.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < letters.length(); i++, at++) {
            at = name.indexOf(letters.charAt(i), at);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }
}
