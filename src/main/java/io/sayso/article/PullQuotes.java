package io.sayso.article;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Block quotes that only say again what the article says elsewhere: set large to break up a long page. */
final class PullQuotes {

    /** In UTF-16 code units. */
    private static final int MAX_LENGTH = 400;

    private static final int MAX_TRIED = 50;

    /** A sentence of fewer words comes again by chance. */
    private static final int LEAST_WORDS = 3;

    /** The rest may be the speaker's name. */
    private static final double LEAST_REPEATED = 0.7;

    private PullQuotes() {}

    /** Removes them from the element, in place. */
    static void removeFrom(Element main) {
        Set<Element> repeated = Removal.set();
        String all = null;
        int tried = 0;
        for (Element quote : main.select("blockquote")) {
            String words = quote.text();
            if (words.isEmpty() || words.length() > MAX_LENGTH || tried++ == MAX_TRIED) {
                continue;
            }
            all = all == null ? bare(main.text()) : all;
            if (isRepeated(words, all)) {
                repeated.add(quote);
            }
        }
        Removal.of(repeated);
    }

    private static boolean isRepeated(String words, String all) {
        int count = 0;
        int repeated = 0;
        for (String sentence : words.split("[.!?\u2026]+(?:\\s|$)|[\u2014\u2013]", -1)) {
            String bare = bare(sentence).strip();
            int length = bare.isEmpty() ? 0 : bare.split(" ", -1).length;
            count += length;
            int first = all.indexOf(" " + bare + " ");
            if (length >= LEAST_WORDS && all.indexOf(" " + bare + " ", first + 1) >= 0) {
                repeated += length;
            }
        }
        return repeated > 0 && repeated >= LEAST_REPEATED * count;
    }

    /** Its letters and digits in lower case, each word between blanks. */
    private static String bare(String words) {
        return " "
                + words.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
