package io.sayso.entity;

import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Bodies' names that the tagger cut into a place and the rest ("Windward Islands" and "Cricket Association"), as the newswire
 * it learned from is often marked. The mentions stay as they are, since the place is one too; the body is called by the
 * whole.
 */
final class CutBodies {

    private static final int MOST_PARTS = 4;
    private static final Set<EntityType> FIRST_PARTS =
            EnumSet.of(EntityType.LOCATION, EntityType.FACILITY, EntityType.NORP, EntityType.ORGANIZATION);
    private static final Pattern OPEN = Pattern.compile(".*\\s(?:of|for|and|&)", Pattern.DOTALL);

    /** A nationality before such a body is not in its name as a rule: "the German bank Kessel Bank". */
    private static final Set<String> BUSINESSES =
            Set.of("airline", "bank", "bakery", "brewery", "club", "company", "firm", "group", "retailer", "team");

    /** What such a name ends with that is no kind of body by itself. */
    private static final Set<String> ENDINGS = Set.of(
            "airways",
            "airlines",
            "railways",
            "archive",
            "archives",
            "assembly",
            "conservatives",
            "greens",
            "orchestra",
            "center",
            "command",
            "centre",
            "conference",
            "congress",
            "constabulary",
            "crescent",
            "cross",
            "directorate",
            "district",
            "forces",
            "forum",
            "herald",
            "inspectorate",
            "post",
            "secretariat",
            "services",
            "times");

    private static final Set<String> PARTS = Set.of(
            "England",
            "Scotland",
            "Wales",
            "Europe",
            "Africa",
            "Asia",
            "America",
            "NSW",
            "Queensland",
            "Tasmania",
            "Ontario",
            "Alberta",
            "Manitoba");

    private static final int MOST_WORDS = 6;

    private final String text;
    private final Words words;
    private final Roles roles;
    private final Set<String> nouns;
    private final Countries countries;
    private final Map<Span, RawName> wholes = new HashMap<>();

    /**
     * @param names in the text's order, none overlapping
     * @param nouns for kinds of bodies ("association")
     */
    CutBodies(Words words, List<RawName> names, Set<String> nouns, Roles roles, Countries countries) {
        this.text = words.text();
        this.words = words;
        this.roles = roles;
        this.nouns = nouns;
        this.countries = countries;
        for (int i = 0; i < names.size(); i++) {
            int first = i;
            while (first > 0 && i - first < MOST_PARTS && belongs(names, first - 1, i)) {
                first--;
            }
            int start = start(names, first, i);
            if (first == i && i + 1 < names.size() && isBranch(names.get(i), names.get(i + 1))) {
                Span span = names.get(i).span().cover(names.get(i + 1).span());
                wholes.put(names.get(i).span(), names.get(i).withSpan(span, text));
            }
            if (start < names.get(i).span().start()) {
                add(names.subList(first, i + 1), start);
            }
        }
    }

    /** "Parents’ and" before "Teachers’ Forum": from behind "the", if "and" joins words in capitals. */
    private int start(List<RawName> names, int first, int last) {
        int start = names.get(first).span().start();
        if (!isHeaded(names.get(last), false)) {
            return start;
        }
        int from = words.firstFrom(start);
        boolean joined = false;
        for (int i = from - 1; i >= 0 && from - i <= MOST_WORDS; i--) {
            Words.Word word = words.get(i);
            if (!words.joinsNext(i) && !words.ownsNext(i)) {
                return start;
            }
            if (word.lower().equals("the")) {
                boolean named = i + 1 < from && words.get(i + 1).isCapitalized();
                return named && joined ? words.get(i + 1).span().start() : start;
            }
            boolean and = word.lower().equals("and");
            joined |= and;
            boolean inName =
                    word.isCapitalized() && !roles.isRole(word.lower()) && !Honorifics.isHonorific(word) || and;
            if (!inName || isPerson(names, first, word.span())) {
                return start;
            }
        }
        return start;
    }

    private static boolean isPerson(List<RawName> names, int before, Span word) {
        return names.subList(0, before).stream()
                .anyMatch(n -> n.type() == EntityType.PERSON && n.span().overlaps(word));
    }

    /** The body by its whole name; the name itself if it was not cut. */
    RawName whole(RawName name) {
        return wholes.getOrDefault(name.span(), name);
    }

    /** Whether a name ends where it must go on: "Friends of". */
    static boolean isOpen(String name) {
        return OPEN.matcher(name).matches();
    }

    private void add(List<RawName> parts, int start) {
        Span span = new Span(start, parts.get(parts.size() - 1).span().end());
        RawName whole = parts.get(parts.size() - 1).withSpan(span, text).withType(EntityType.ORGANIZATION);
        parts.stream().filter(p -> p.type() == EntityType.ORGANIZATION).forEach(p -> wholes.put(p.span(), whole));
    }

    /** "Historic" and "England", "Natural Resources" and "Wales". */
    private boolean isBranch(RawName body, RawName place) {
        int end = place.span().end();
        return body.type() == EntityType.ORGANIZATION
                && place.type() == EntityType.LOCATION
                && Names.hasLowerCase(body.text())
                && text.substring(body.span().end(), place.span().start()).equals(" ")
                && (countries.country(place.text()) != null || PARTS.contains(place.text()))
                && !(end + 1 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1)))
                && !Names.isPossessive("x" + text.substring(end, Math.min(text.length(), end + 2)));
    }

    private boolean belongs(List<RawName> names, int index, int last) {
        RawName name = names.get(index);
        RawName next = names.get(index + 1);
        if (name.span().end() + 1 != next.span().start()
                || " -".indexOf(text.charAt(name.span().end())) < 0
                || !FIRST_PARTS.contains(name.type())) {
            return false;
        }
        boolean open = name.type() == EntityType.ORGANIZATION
                && (isOpen(name.text())
                        || next.type() == EntityType.ORGANIZATION
                                && name.text().contains(" of ")
                                && Names.isCapitalized(next.text()));
        return open || isHeaded(names.get(last), countries.nationality(name.text()) != null);
    }

    private boolean isHeaded(RawName body, boolean ofNationality) {
        return body.type() == EntityType.ORGANIZATION
                && Names.isCapitalized(body.text())
                && BodyNominals.heads(body.text()).stream()
                        .anyMatch(h -> (nouns.contains(h) || ENDINGS.contains(h))
                                && !(ofNationality && BUSINESSES.contains(h)));
    }
}
