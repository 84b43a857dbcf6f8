package io.sayso.quote;

import java.util.regex.Pattern;

/** Whether a word that ties a name to what stands before it comes right before an offset. */
final class Prepositions {

    private static final int WINDOW = 16;

    private static final Pattern LAST = Pattern.compile(
            "(?i)\\b(?:of|for|to|from|at|with|in|against|about|on|near|by|under|behind)(?:\\s+the)?\\s+$");

    private Prepositions() {}

    static boolean endsWithOne(String text, int offset) {
        return LAST.matcher(text.substring(Math.max(0, offset - WINDOW), offset))
                .find();
    }
}
