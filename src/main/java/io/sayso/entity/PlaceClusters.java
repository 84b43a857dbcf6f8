package io.sayso.entity;

import io.sayso.tagger.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Puts together the names of countries and nationalities by the gazetteer, and all other names by their wording. A
 * capital that stands for its government stays a place of its own: a text does not tell which of the two it means.
 */
final class PlaceClusters {

    private final Countries countries;

    PlaceClusters(Countries countries) {
        this.countries = countries;
    }

    List<Draft> cluster(List<RawName> names) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        for (RawName name : names) {
            Draft draft = draft(name);
            Draft first = drafts.computeIfAbsent(draft.id, id -> draft);
            first.add(name);
            if (!Names.hasLowerCase(first.name)) {
                first.name = draft.name;
            }
        }
        // A dateline ("OSLO —") is no name in capitals, as "USSR" is.
        drafts.values().stream()
                .filter(d -> d.type() == EntityType.LOCATION && d.name.length() > 3 && !Names.hasLowerCase(d.name))
                .forEach(d -> d.name = Capitals.lowered(d.name));
        return new ArrayList<>(drafts.values());
    }

    private Draft draft(RawName name) {
        Draft draft = new Draft(name.type());
        Countries.Country country = countries.country(name.text());
        Countries.Nationality nationality = countries.nationality(name.text());
        if (name.type() == EntityType.LOCATION && country != null) {
            draft.id = "country:" + country.code();
            draft.name = country.name();
            draft.countryCode = country.code();
        } else if (name.type() == EntityType.NORP && nationality != null) {
            draft.id = "nationality:" + nationality.code();
            draft.name = nationality.adjective();
            draft.countryCode = nationality.code();
        } else {
            String slug = Names.slug(name.text());
            boolean plural = name.type() == EntityType.NORP && slug.length() > 4 && slug.endsWith("s");
            draft.id = name.type().name().toLowerCase(Locale.ROOT) + ":"
                    + (plural ? slug.substring(0, slug.length() - 1) : slug);
            draft.name = Names.onOneLine(name.text());
        }
        return draft;
    }
}
