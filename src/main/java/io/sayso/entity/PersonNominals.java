package io.sayso.entity;

import io.sayso.article.Article;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds people called by their role ("the Russian minister"), where the role fits exactly one person of the article. */
final class PersonNominals {

    private static final int LONGEST = 6;
    private static final Set<String> BECOMING = Set.of(
            "become", "becomes", "became", "becoming", "elected", "named", "appointed", "be", "being", "re-elected");
    private static final Set<String> LINKS = Set.of("of", "for", "at");

    private final Roles roles;
    private final Countries countries;

    PersonNominals(Roles roles, Countries countries) {
        this.roles = roles;
        this.countries = countries;
    }

    private record Found(Span span, RoleQuery query, Draft person) {}

    /** @param blocked spans that names of people and titles beside them take up */
    void addTo(List<Draft> persons, Article article, Words words, Predicate<Span> blocked) {
        List<Found> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Optional<Span> span = spanFrom(words, i).filter(s -> !blocked.test(s) && !article.isBoilerplate(s));
            if (span.isPresent()) {
                Span found = span.get();
                RoleQuery query = RoleQuery.of(found.of(words.text()), roles, countries);
                theOne(persons, query, roles.gender(query.role())).ifPresent(p -> all.add(new Found(found, query, p)));
            }
        }
        Set<Draft> torn = tornBetweenCountries(all);
        for (Found found : all) {
            if (found.query().country() == null || !torn.contains(found.person())) {
                found.person().addNominal(found.span(), words.text());
                if (found.query().isSpecific()) {
                    found.person().addTitle(found.span(), words.text());
                }
            }
        }
    }

    private Optional<Draft> theOne(List<Draft> persons, RoleQuery query, PronounGender gender) {
        List<Draft> fitting = persons.stream()
                .filter(p -> query.fits(p.titles(), roles, countries))
                .filter(p -> gender.agreesWith(toldGender(p)))
                .toList();
        if (fitting.size() > 1 && query.country() != null) {
            fitting = fitting.stream()
                    .filter(p -> query.country().equals(RoleQuery.countryOf(p.titles(), countries)))
                    .toList();
        }
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private PronounGender toldGender(Draft person) {
        return person.honorifics().stream()
                .map(Honorifics::gender)
                .filter(g -> g != PronounGender.UNKNOWN)
                .findFirst()
                .orElse(PronounGender.UNKNOWN);
    }

    /** People whose titles name no country, and who would be two countries' ministers: at least one guess is wrong. */
    private Set<Draft> tornBetweenCountries(List<Found> all) {
        Map<Draft, String> seen = new HashMap<>();
        Set<Draft> torn = new HashSet<>();
        for (Found found : all) {
            String country = found.query().country();
            String before = country == null ? null : seen.putIfAbsent(found.person(), country);
            if (before != null && !before.equals(country)) {
                torn.add(found.person());
            }
        }
        return torn;
    }

    /** The description that begins at the word, if one does. */
    private Optional<Span> spanFrom(Words words, int index) {
        Words.Word word = words.get(index);
        int first;
        int start = index;
        if (word.lower().equals("the")) {
            first = index + 1;
        } else if (Names.isPossessive(word.text()) && word.isCapitalized()) {
            first = index + 1;
            while (start > 0
                    && words.joinsNext(start - 1)
                    && words.get(start - 1).isCapitalized()
                    && !words.get(start - 1).lower().equals("the")) {
                start--;
            }
        } else {
            return Optional.empty();
        }
        boolean becoming = start > 0
                && words.joinsNext(start - 1)
                && BECOMING.contains(words.get(start - 1).lower());
        int last = becoming || !words.joinsNext(index) ? -1 : endOfRole(words, first);
        if (last < 0 || goesOn(words, last)) {
            return Optional.empty();
        }
        int end = Names.isPossessive(words.get(last).text()) ? last : endOfPlace(words, last);
        Span whole = words.cover(start, end);
        String text = whole.of(words.text());
        return Optional.of(new Span(
                whole.start(), whole.start() + Names.withoutPossessive(text).length()));
    }

    private int endOfRole(Words words, int first) {
        int end = -1;
        for (int i = first; i < words.size() && i < first + LONGEST; i++) {
            Words.Word word = words.get(i);
            if (word.lower().equals("the")) {
                break;
            }
            boolean role = roles.startOfRole(words, i, first) >= 0;
            end = role ? i : end;
            boolean before = roles.isModifier(word.lower()) || word.isCapitalized() || role;
            if (!before || Names.isPossessive(word.text()) && role || !words.joinsNext(i)) {
                break;
            }
        }
        return end;
    }

    /** Whether a name or another noun follows, so that the words are a title or part of a compound. */
    private boolean goesOn(Words words, int last) {
        if (!words.joinsNext(last) || Names.isPossessive(words.get(last).text())) {
            return false;
        }
        Words.Word next = words.get(last + 1);
        return next.isCapitalized() || roles.isRole(next.lower()) || roles.isModifier(next.lower());
    }

    /** "of Harlow" behind the role belongs to the description. */
    private static int endOfPlace(Words words, int role) {
        if (!words.joinsNext(role) || !LINKS.contains(words.get(role + 1).lower()) || !words.joinsNext(role + 1)) {
            return role;
        }
        int last = role + 2;
        if (words.get(last).lower().equals("the") && words.joinsNext(last)) {
            last++;
        }
        if (!words.get(last).isCapitalized()) {
            return role;
        }
        while (words.joinsNext(last)
                && !Names.isPossessive(words.get(last).text())
                && words.get(last + 1).isCapitalized()) {
            last++;
        }
        return last;
    }
}
