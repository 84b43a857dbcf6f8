package io.sayso.entity;

import io.sayso.text.Span;
import java.util.Set;

/**
 * Puts back a name's first word that the tagger left out: of "spokesperson Lim Soosuk" it may find only "Soosuk", the first
 * word being rare or a name of few letters.
 */
final class LostGivenName {

    /** "Ottavia Di" before "Renzo". */
    private static final Set<String> PARTICLES =
            Set.of("Di", "De", "Da", "Del", "Della", "Van", "Von", "Le", "La", "Du", "Dos", "Bin", "El", "Mac");

    private final Roles roles;
    private final Countries countries;

    LostGivenName(Roles roles, Countries countries) {
        this.roles = roles;
        this.countries = countries;
    }

    /**
     * @return the person's name with the word before it, if that is capitalised and comes after a role in small letters; or
     *     with a particle and the given name before that
     */
    Span restore(Words words, Span name) {
        int first = words.firstFrom(name.start());
        if (first > 1
                && words.joinsNext(first - 1)
                && words.joinsNext(first - 2)
                && PARTICLES.contains(words.get(first - 1).text())
                && isGivenName(words, first - 2)) {
            return new Span(words.get(first - 2).span().start(), name.end());
        }
        boolean single = first < words.size() && words.get(first).span().end() >= name.end();
        if (!single || first < 1 || !words.joinsNext(first - 1)) {
            return name;
        }
        Words.Word before = words.get(first - 1);
        if (!before.isCapitalized() || isNoName(before)) {
            return name;
        }
        boolean afterRole = first > 1
                && words.joinsNext(first - 2)
                && !words.get(first - 2).isCapitalized()
                && roles.isRole(words.get(first - 2).lower());
        return afterRole ? new Span(before.span().start(), name.end()) : name;
    }

    private boolean isGivenName(Words words, int index) {
        Words.Word word = words.get(index);
        return word.isCapitalized()
                && !words.beginsSentence(index)
                && word.text().length() > 2
                && !isNoName(word);
    }

    private boolean isNoName(Words.Word word) {
        return roles.isRole(word.lower())
                || roles.isModifier(word.lower())
                || Names.isPossessive(word.text())
                || countries.code(word.text()) != null;
    }
}
