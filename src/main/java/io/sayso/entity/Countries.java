package io.sayso.entity;

import io.sayso.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Countries and nationalities by their names, from countries.txt. */
final class Countries {

    /**
     * @param code ISO 3166-1 alpha-2
     * @param name usual English name
     */
    record Country(String code, String name) {}

    /**
     * @param code ISO 3166-1 alpha-2
     * @param adjective such as "Russian"
     */
    record Nationality(String code, String adjective) {}

    private static final int LONGEST = 8;

    private final Map<String, Country> countries = new HashMap<>();
    private final Map<String, Nationality> nationalities = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();

    Countries() {
        for (String line : WordList.lines(Countries.class, "countries.txt")) {
            String[] fields = line.split("\\|", -1);
            Country country = new Country(fields[0], fields[1]);
            countries.put(Names.key(country.name()), country);
            for (String alias : fields[2].split(";")) {
                countries.putIfAbsent(Names.key(alias), country);
            }
            String[] people = fields[3].split(";");
            adjectives.put(fields[0], people[0]);
            for (String word : people) {
                nationalities.putIfAbsent(Names.key(word), new Nationality(fields[0], people[0]));
            }
        }
        countries.remove("");
        nationalities.remove("");
    }

    /** @param name as written; in small letters ("us", "turkey") it is no country */
    @Nullable
    Country country(String name) {
        return Names.hasUpperCase(name) ? countries.get(Names.key(name)) : null;
    }

    @Nullable
    Nationality nationality(String name) {
        return Names.hasUpperCase(name) ? nationalities.get(Names.key(name)) : null;
    }

    /** "Russian" for RU; null if there is none, or it is the country's name. */
    @Nullable
    String adjective(String code) {
        String adjective = adjectives.getOrDefault(code, "");
        return adjective.isEmpty() ? null : adjective;
    }

    /** ISO code of the country or nationality that a name is; null if it is neither. */
    @Nullable
    String code(String name) {
        Country country = country(name);
        if (country != null) {
            return country.code();
        }
        Nationality nationality = nationality(name);
        return nationality == null ? null : nationality.code();
    }

    /** The first country or nationality named in a title such as "North Korean leader"; null if none is. */
    @Nullable
    String codeIn(String title) {
        List<String> words = new ArrayList<>();
        for (String word : title.strip().split("\\s+")) {
            words.add(Names.withoutPossessive(word));
        }
        for (int from = 0; from < words.size(); from++) {
            int last = Names.isCapitalized(words.get(from)) ? Math.min(words.size(), from + LONGEST) : from;
            for (int to = last; to > from; to--) {
                String code = code(String.join(" ", words.subList(from, to)));
                if (code != null) {
                    return code;
                }
            }
        }
        return null;
    }
}
