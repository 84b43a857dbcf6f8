package io.sayso.entity;

import java.util.List;
import java.util.Set;

/** From a full name back to the ids that {@link EntityFinder} may have given it, for those who ask what is stored. */
public final class EntityIds {

    private static final List<String> KINDS =
            List.of("person", "organization", "location", "facility", "product", "misc", "norp");

    private static final Set<String> BY_CODE = Set.of("country", "nationality");

    private EntityIds() {}

    /** Whether the text has the form of an id, such as {@code person:ada-brook} or {@code country:KP}. */
    public static boolean isId(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0 || text.startsWith(" ", colon + 1)) {
            return false;
        }
        String kind = text.substring(0, colon);
        return KINDS.contains(kind) || BY_CODE.contains(kind);
    }

    /** Ids by the name as it is, one a kind of entity; none if it has no letter or digit. Known bodies may have others. */
    public static List<String> possible(String fullName) {
        String slug = Names.slug(fullName);
        return slug.isEmpty()
                ? List.of()
                : KINDS.stream().map(kind -> kind + ":" + slug).toList();
    }

    /** The words of a name as ids compare them: lower-case letters and digits without marks, single spaces. */
    public static String words(String name) {
        return String.join(" ", Names.keyWords(name));
    }

    /** Whether the words of one name stand in another, whole from the first on, the last perhaps only begun. */
    public static boolean isPart(String words, String ofWords) {
        return !words.isEmpty() && (" " + ofWords).contains(" " + words);
    }
}
