package io.sayso.entity;

import io.sayso.article.Article;
import io.sayso.text.Span;
import io.sayso.text.WordList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds bodies called by what they are ("the ministry", "the Norwegian company"), where that fits exactly one body of the
 * article, by its name or by what the text says it is.
 */
final class BodyNominals {

    /** Kinds of business, each of which may be called a company. */
    private static final Set<String> BUSINESSES = Set.of(
            "airline",
            "bakery",
            "brewery",
            "business",
            "company",
            "firm",
            "maker",
            "manufacturer",
            "retailer",
            "shipyard",
            "startup",
            "start-up",
            "supplier");

    private static final Set<String> CALLED_COMPANY = Set.of("company", "firm", "business");

    private final Map<String, Set<String>> endings = new HashMap<>();
    private final Roles roles;
    private final Countries countries;

    BodyNominals(Roles roles, Countries countries) {
        this.roles = roles;
        this.countries = countries;
        for (String line : WordList.lines(BodyNominals.class, "body-nouns.txt")) {
            String[] sides = line.split("=");
            String noun = sides[0].strip();
            Set<String> fitting = new HashSet<>(Set.of(noun));
            if (sides.length > 1) {
                fitting.addAll(Arrays.asList(sides[1].strip().split(" ")));
            }
            endings.put(noun, fitting);
        }
    }

    /** Words for kinds of bodies, each in the singular: "ministry". */
    Set<String> nouns() {
        return Collections.unmodifiableSet(endings.keySet());
    }

    /** @param blocked spans that names and titles take up */
    void addTo(List<Draft> bodies, Article article, Words words, Predicate<Span> blocked) {
        Map<Draft, Set<String>> kinds = new BodyKinds(nouns(), words).of(bodies);
        for (int i = 0; i + 1 < words.size(); i++) {
            if (!words.get(i).lower().equals("the") || !words.joinsNext(i)) {
                continue;
            }
            int noun = afterNationality(words, i + 1);
            Words.Word word = words.get(noun);
            Set<String> fitting = endings.get(word.base());
            if (fitting == null || isCompound(words, noun)) {
                continue;
            }
            String country = noun == i + 1
                    ? null
                    : countries.code(words.cover(i + 1, noun - 1).of(words.text()));
            Span span = new Span(
                    words.get(i).span().start(),
                    word.span().start() + word.base().length());
            List<Draft> named = bodies.stream()
                    .filter(b -> isOne(b, fitting) || isKind(kinds.getOrDefault(b, Set.of()), word.base()))
                    .filter(b -> isOf(b, country))
                    .toList();
            boolean free = named.size() == 1 && !article.isBoilerplate(span);
            if (free && !blocked.test(noun == i + 1 ? span : word.span())) {
                named.get(0).addNominal(span, words.text());
            }
        }
    }

    /** The word after a nationality ("Norwegian", "South Korean") that may begin at the word; else the word itself. */
    private int afterNationality(Words words, int first) {
        for (int last = Math.min(first + 1, words.size() - 2); last >= first; last--) {
            boolean joined = words.joinsNext(last) && (last == first || words.joinsNext(first));
            if (joined && countries.nationality(words.cover(first, last).of(words.text())) != null) {
                return last + 1;
            }
        }
        return first;
    }

    private boolean isOf(Draft body, @Nullable String country) {
        String own = country == null ? null : countries.codeIn(body.name);
        return own == null || own.equals(country);
    }

    private boolean isCompound(Words words, int noun) {
        if (!words.joinsNext(noun) || Names.isPossessive(words.get(noun).text())) {
            return words.get(noun).isCapitalized();
        }
        Words.Word next = words.get(noun + 1);
        return words.get(noun).isCapitalized()
                || next.isCapitalized()
                || next.lower().equals("of")
                || roles.isRole(next.lower())
                || roles.isRole(next.lower().replaceFirst("s$", ""))
                || endings.containsKey(next.lower());
    }

    private static boolean isKind(Set<String> told, String noun) {
        return told.contains(noun)
                || CALLED_COMPANY.contains(noun) && told.stream().anyMatch(BUSINESSES::contains);
    }

    private static boolean isOne(Draft body, Set<String> fitting) {
        return body.names().stream()
                        .map(BodyNominals::heads)
                        .anyMatch(heads -> heads.stream().anyMatch(fitting::contains))
                || heads(body.name).stream().anyMatch(fitting::contains);
    }

    /** The name's last word, and the one before "of" or "for". */
    static Set<String> heads(String name) {
        List<String> words = Names.keyWords(name);
        Set<String> heads = new HashSet<>();
        if (!words.isEmpty()) {
            heads.add(words.get(words.size() - 1));
        }
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).equals("of") || words.get(i).equals("for")) {
                heads.add(words.get(i - 1));
            }
        }
        return heads;
    }
}
