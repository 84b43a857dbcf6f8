package io.sayso.quote;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that tie a name to what stands before it. */
final class Prepositions {

    private static final int WINDOW = 16;
    private static final int PERSON_WINDOW = 60;

    private static final String ANY = "(?i:of|for|to|from|at|with|in|against|about|on|near|by|under|behind)";

    private static final Pattern LAST = Pattern.compile("\\b" + ANY + "(?:\\s+(?i:the))?\\s+$");

    /** "To Senator", "for Mr." and "of the actress": the person is another than the one that stands before. */
    private static final Pattern LAST_BEFORE_PERSON = Pattern.compile("\\b" + ANY
            + "\\s+(?:(?:the|then|former|late|acting|his|her|their)\\s+)*"
            + "(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sen|Rep|Gov|Sir|Lord|Lady|Dame|Rev|Gen|Col|Maj|Capt|Lt|Sgt)\\.?\\s+"
            + "|(?:Professor|Senator|Governor|(?:Vice\\s+)?President|Prime\\s+Minister|Mayor|Judge|Justice|King|Queen|Prince"
            + "|Princess|Pope|Bishop|Archbishop|Cardinal|Chancellor|Captain|General|Colonel|Councillor|Councilwoman"
            + "|Councilman|Congressman|Congresswoman)\\s+"
            + "|(?:the|his|her|their)\\s+\\p{Ll}[\\p{L}-]+\\s+)?$");

    private Prepositions() {}

    /** Whether one comes right before an offset. */
    static boolean endsWithOne(String text, int offset) {
        return LAST.matcher(text.substring(Math.max(0, offset - WINDOW), offset))
                .find();
    }

    /** The start of one that ties the person whose name begins at the offset to something before; -1 if there is none. */
    static int startBeforePerson(String text, int offset) {
        int from = Math.max(0, offset - PERSON_WINDOW);
        Matcher last = LAST_BEFORE_PERSON.matcher(text).region(from, offset);
        return last.find() ? last.start() : -1;
    }
}
