package io.sayso.entity;

import io.sayso.text.Span;

/**
 * Puts back a name's first word that the tagger left out: of "spokesperson Lim Soosuk" it may find only "Soosuk", the first
 * word being rare or a name of few letters.
 */
final class LostGivenName {

    private final Roles roles;
    private final Countries countries;

    LostGivenName(Roles roles, Countries countries) {
        this.roles = roles;
        this.countries = countries;
    }

    /** @return the person's name with the word before it, if that is capitalised and comes after a role in small letters */
    Span restore(Words words, Span name) {
        int first = words.firstFrom(name.start());
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

    private boolean isNoName(Words.Word word) {
        return roles.isRole(word.lower())
                || roles.isModifier(word.lower())
                || Names.isPossessive(word.text())
                || countries.code(word.text()) != null;
    }
}
