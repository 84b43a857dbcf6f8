package io.sayso.entity;

import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells which body a role belongs to: the one whose name or description stands in the role's words ("spokesperson for the
 * Harlow Trust") or owns them ("the company's chief executive"). A body comes before a place, and a place before a
 * nationality, which stands for its country.
 */
final class RoleBodies {

    private record Place(Span span, Draft draft) {}

    private final String text;
    private final Countries countries;
    private final TreeMap<Integer, Place> places = new TreeMap<>();
    private final Map<String, Draft> byCountry = new LinkedHashMap<>();

    RoleBodies(String text, List<Draft> drafts, Countries countries) {
        this.text = text;
        this.countries = countries;
        for (Draft draft : drafts) {
            if (rank(draft) < 0) {
                continue;
            }
            draft.mentions().forEach(m -> places.put(m.span().start(), new Place(m.span(), draft)));
            String code = draft.countryCode;
            if (code != null && draft.type() == EntityType.LOCATION) {
                byCountry.putIfAbsent(code, draft);
            }
        }
    }

    /** The person's roles in order of appearance, each wording once, with a body if any of its places tells one. */
    List<Role> roles(Draft person) {
        Map<String, Role> roles = new LinkedHashMap<>();
        person.titlesByPlace().forEach((span, title) -> {
            Role role = new Role(title, bodyOf(span));
            roles.merge(
                    Names.key(title),
                    role,
                    (first, later) -> first.body() == null && later.body() != null
                            ? new Role(first.text(), later.body())
                            : first);
        });
        return new ArrayList<>(roles.values());
    }

    private @Nullable String bodyOf(Span title) {
        List<Place> within = new ArrayList<>();
        places.subMap(title.start(), title.end()).values().stream()
                .filter(p -> title.contains(p.span()))
                .forEach(within::add);
        owner(title).ifPresent(within::add);
        return within.stream()
                .min(Comparator.comparingInt((Place p) -> rank(p.draft())))
                .map(p -> bodyId(p.draft()))
                .orElseGet(() -> countryOf(title));
    }

    /** "Quill's chief executive": what ends right before the title and owns it. */
    private Optional<Place> owner(Span title) {
        Map.Entry<Integer, Place> before = places.lowerEntry(title.start());
        return before != null
                        && before.getValue().span().end() <= title.start()
                        && text.substring(before.getValue().span().end(), title.start())
                                .matches("['’]s?\\s")
                ? Optional.of(before.getValue())
                : Optional.empty();
    }

    /** A country named only in the title's words, such as "Russia’s top diplomat" where the whole is a description. */
    private @Nullable String countryOf(Span title) {
        String code = countries.codeIn(title.of(text));
        Draft country = code == null ? null : byCountry.get(code);
        return country == null ? null : country.id;
    }

    private String bodyId(Draft draft) {
        Draft country = draft.countryCode == null ? null : byCountry.get(draft.countryCode);
        return country == null ? draft.id : country.id;
    }

    /** The smaller, the better it is as a body; negative for what has no roles to give. */
    private static int rank(Draft draft) {
        return switch (draft.type()) {
            case ORGANIZATION -> 0;
            case LOCATION, FACILITY -> 1;
            case NORP -> 2;
            default -> -1;
        };
    }
}
