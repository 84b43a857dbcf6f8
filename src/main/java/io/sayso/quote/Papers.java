package io.sayso.quote;

import io.sayso.text.WordList;
import java.util.Set;

/** Nouns for what a body publishes or files, from papers.txt. */
final class Papers {

    private static final Set<String> NOUNS = Set.copyOf(WordList.lines(Papers.class, "papers.txt"));

    /** Any one of the nouns, as a regular expression. */
    static final String ANY = "(?:" + String.join("|", NOUNS) + ")";

    private Papers() {}

    static boolean contains(String noun) {
        return NOUNS.contains(noun);
    }
}
