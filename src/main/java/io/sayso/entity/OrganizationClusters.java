package io.sayso.entity;

import io.sayso.tagger.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts the names of each body together: the usual names of well-known ones, acronyms that the text gives, acronyms by their
 * letters, and short forms. A short form that fits several bodies stays by itself.
 */
final class OrganizationClusters {

    private static final Pattern LEGAL_FORM = Pattern.compile(
            " (?:inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|gmbh|ag|sa|nv|spa|bhd|tbk|oyj|asa|a s|as|pty ltd|pte ltd|pvt ltd|private limited)$");

    private static final Map<String, String> SPELLINGS = Map.of(
            "organisation",
            "organization",
            "organisations",
            "organizations",
            "centre",
            "center",
            "centres",
            "centers",
            "defence",
            "defense",
            "programme",
            "program",
            "theatre",
            "theater",
            "aluminium",
            "aluminum");
    private static final Pattern BRITISH = Pattern.compile("\\b(?:" + String.join("|", SPELLINGS.keySet()) + ")\\b");

    /** "Ashby Rovers" is another than its "Supporters’ Trust". */
    private static final Set<String> OTHERS =
            Set.of("supporters", "fans", "staff", "workers", "employees", "residents", "students", "foundation");

    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "de", "to", "a", "s");
    private static final Set<String> COMMON = Set.of(
            "university",
            "ministry",
            "national",
            "international",
            "american",
            "royal",
            "first",
            "new",
            "united",
            "department",
            "bank",
            "central",
            "federal",
            "european",
            "institute",
            "council",
            "city",
            "north",
            "south",
            "east",
            "west",
            "great",
            "state",
            "public",
            "school",
            "college",
            "court",
            "house",
            "world",
            "global",
            "general",
            "police",
            "supreme",
            "high",
            "committee",
            "association",
            "center",
            "centre",
            "office",
            "board",
            "community",
            "people",
            "free",
            "green",
            "black",
            "red",
            "social",
            "democratic");

    /**
     * A body, with the keys of its names.
     *
     * @param parts of its name, where the tagger cut it
     */
    private record Body(Draft draft, String key, List<String> words, Set<String> parts) {}

    private record Rule(String name, BiPredicate<String, Body> fits) {}

    private final Countries countries;
    private final Bodies known;
    private final GenericNames generic;
    private final CutBodies cut;
    private final String text;
    private final List<Body> bodies = new ArrayList<>();
    private final Map<String, String> acronyms = new LinkedHashMap<>();
    private final List<Rule> rules = List.of(
            new Rule("same-name", (key, body) -> body.key().equals(key)),
            new Rule("acronym-given", (key, body) -> body.key().equals(acronymOf(key))),
            new Rule("acronym-by-letters", (key, body) -> key.length() >= 2 && key.equals(initials(body.words()))),
            new Rule("first-words", (key, body) -> isFirstWords(key, body)),
            new Rule("without-country", (key, body) -> isWithoutCountry(key, body)),
            new Rule("part-of-name", (key, body) -> body.parts().contains(key)),
            new Rule(
                    "last-word",
                    (key, body) -> key.indexOf(' ') < 0 && body.key().endsWith(" " + key)));

    OrganizationClusters(Countries countries, Bodies known, GenericNames generic, CutBodies cut, String text) {
        this.countries = countries;
        this.known = known;
        this.generic = generic;
        this.cut = cut;
        this.text = text;
    }

    List<Draft> cluster(List<RawName> names) {
        Map<String, List<RawName>> forms = names.stream()
                .sorted(Comparator.comparing(RawName::span))
                .collect(Collectors.groupingBy(n -> key(cut.whole(n).text()), LinkedHashMap::new, Collectors.toList()));
        names.stream().map(cut::whole).forEach(this::readAcronym);
        forms.keySet().stream()
                .sorted(Comparator.comparingInt((String k) -> -k.split(" ").length)
                        .thenComparing(k -> -k.length())
                        .thenComparing(k -> k))
                .forEach(key -> add(key, forms.getOrDefault(key, List.of())));
        return bodies.stream().map(Body::draft).toList();
    }

    /** The usual name's key for a known body, else the name's own without its legal form. */
    private String key(String name) {
        String usual = known.usualName(name);
        String key = Names.key(usual == null ? name : usual);
        String stripped = LEGAL_FORM.matcher(key).replaceFirst("");
        return american(stripped.isEmpty() ? key : stripped);
    }

    /** The spelling by which a body's names are compared: one text may have both, and two papers write of one body. */
    private static String american(String key) {
        Matcher word = BRITISH.matcher(key);
        return word.replaceAll(r -> SPELLINGS.getOrDefault(r.group(), r.group()));
    }

    private void readAcronym(RawName name) {
        Acronyms.of(name, text).ifPresent(a -> acronyms.putIfAbsent(key(a), key(name.text())));
    }

    private @Nullable String acronymOf(String key) {
        return acronyms.get(key);
    }

    private void add(String key, List<RawName> mentions) {
        String usual = mentions.stream()
                .map(m -> known.usualName(cut.whole(m).text()))
                .filter(u -> u != null)
                .findFirst()
                .orElse(null);
        Body body = usual == null ? find(key) : null;
        if (body == null) {
            Draft draft = new Draft(EntityType.ORGANIZATION);
            draft.name = usual == null ? fullest(mentions) : written(usual, mentions);
            draft.id = "organization:" + (usual == null ? local(key) + key.replace(' ', '-') : Names.slug(usual));
            Set<String> parts = mentions.stream().map(m -> key(m.text())).collect(Collectors.toSet());
            body = new Body(draft, key, List.of(key.split(" ")), parts);
            bodies.add(body);
        }
        mentions.forEach(body.draft()::add);
    }

    /** Marks a name that many bodies have. */
    private String local(String key) {
        return generic.contains(key) ? "?" : "";
    }

    private @Nullable Body find(String key) {
        for (Rule rule : rules) {
            List<Body> fitting =
                    bodies.stream().filter(b -> rule.fits().test(key, b)).toList();
            if (!fitting.isEmpty()) {
                return fitting.size() == 1 ? fitting.get(0) : null;
            }
        }
        return null;
    }

    private String fullest(List<RawName> mentions) {
        return mentions.stream()
                .map(cut::whole)
                .map(m -> Names.onOneLine(m.text()))
                .min(Comparator.comparingInt((String n) -> -n.length()).thenComparing(n -> n))
                .orElseThrow();
    }

    /** The usual name, or the fullest that the article writes out where it never writes the usual one. */
    private String written(String usual, List<RawName> mentions) {
        List<String> whole = mentions.stream()
                .map(cut::whole)
                .map(m -> Names.onOneLine(m.text()))
                .filter(m -> m.indexOf(' ') > 0
                        && m.chars().filter(Character::isLowerCase).count() > m.length() / 2)
                .toList();
        return whole.isEmpty() || whole.stream().anyMatch(usual::equalsIgnoreCase) ? usual : fullest(mentions);
    }

    private static String initials(List<String> words) {
        String all = words.stream()
                .filter(w -> !SMALL.contains(w))
                .map(w -> w.substring(0, 1))
                .collect(Collectors.joining());
        return all.length() > 1 ? all.toLowerCase(Locale.ROOT) : "";
    }

    /** "Harlow Steel" for "Harlow Steel Works": its first words, unless they are such as many names begin with. */
    private boolean isFirstWords(String key, Body body) {
        List<String> words = List.of(key.split(" "));
        boolean distinctive = words.stream().anyMatch(w -> !COMMON.contains(w) && !SMALL.contains(w) && w.length() > 2)
                && countries.code(capital(key)) == null;
        return distinctive
                && body.key().startsWith(key + " ")
                && !SMALL.contains(body.words().get(words.size()))
                && !OTHERS.contains(body.words().get(words.size()));
    }

    /** "Foreign Ministry" for "South Korean Foreign Ministry". */
    private boolean isWithoutCountry(String key, Body body) {
        return body.key().endsWith(" " + key)
                && countries.code(capital(body.key().substring(0, body.key().length() - key.length() - 1))) != null;
    }

    private static String capital(String key) {
        return key.toUpperCase(Locale.ROOT);
    }
}
