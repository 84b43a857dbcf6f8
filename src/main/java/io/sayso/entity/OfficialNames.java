package io.sayso.entity;

import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Names of countries and of well-known bodies of three words and more, such as "Democratic People's Republic of Korea". They are what they are wherever
 * they stand, and a tagger readily breaks them into a body and another country.
 */
final class OfficialNames {

    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 8;

    private final Countries countries;
    private final Bodies bodies;

    OfficialNames(Countries countries, Bodies bodies) {
        this.countries = countries;
        this.bodies = bodies;
    }

    List<RawName> find(Words words) {
        List<RawName> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int last = words.get(i).isCapitalized() ? lastOf(words, i) : -1;
            if (last >= 0) {
                Span span = words.cover(i, last);
                String name = span.of(words.text());
                EntityType type = countries.country(Names.withoutPossessive(name)) != null
                        ? EntityType.LOCATION
                        : EntityType.ORGANIZATION;
                found.add(new RawName(span, name, type, 1));
                i = last;
            }
        }
        return found;
    }

    /** The last word of the longest country's name that begins at the word; -1 if none does. */
    private int lastOf(Words words, int first) {
        int end = first;
        while (end - first + 1 < MOST_WORDS && words.joinsNext(end)) {
            end++;
        }
        for (int last = end; last - first + 1 >= FEWEST_WORDS; last--) {
            String name = Names.withoutPossessive(words.cover(first, last).of(words.text()));
            if (countries.country(name) != null || bodies.usualName(name) != null) {
                return last;
            }
        }
        return -1;
    }
}
