package io.sayso.entity;

import io.sayso.tagger.EntityType;
import io.sayso.text.WordList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives every mention of one name the same type: what the gazetteers say for countries, nationalities and well-known
 * bodies, else what most mentions have, each weighing its confidence.
 */
final class NameTypes {

    private static final double UNSURE = 0.7;
    private static final double ONCE = 1.5;

    private static final Set<String> BODIES = Set.of(
            "agency",
            "association",
            "authority",
            "committee",
            "commission",
            "council",
            "department",
            "federation",
            "institute",
            "ministry",
            "party",
            "university");

    private static final Set<String> CHAMBERS = Set.of("House", "Senate", "Congress", "Parliament", "Assembly");

    private final Map<String, EntityType> peoples = WordList.lines(NameTypes.class, "peoples.txt").stream()
            .map(line -> line.split(" = "))
            .collect(Collectors.toUnmodifiableMap(sides -> sides[0], sides -> EntityType.valueOf(sides[1])));

    private final Set<String> places = WordList.lines(NameTypes.class, "places.txt").stream()
            .map(Names::key)
            .collect(Collectors.toUnmodifiableSet());
    private final Countries countries;
    private final Bodies bodies;
    private final FirstNames firstNames;

    NameTypes(Countries countries, Bodies bodies, FirstNames firstNames) {
        this.countries = countries;
        this.bodies = bodies;
        this.firstNames = firstNames;
    }

    /**
     * @param names in the text's order
     * @param kinds what the words beside a name tell of it
     */
    List<RawName> settle(List<RawName> names, BodyKinds kinds) {
        Map<String, EntityType> types = vote(names);
        names.stream().filter(kinds::isAged).forEach(n -> types.put(n.key(), EntityType.PERSON));
        Set<String> bodies = bodies(names, types, kinds);
        Set<String> stayedIn =
                names.stream().filter(kinds::isStayedIn).map(RawName::key).collect(Collectors.toSet());
        Map<String, Double> weights = new HashMap<>();
        Set<String> surnames = new HashSet<>();
        for (RawName name : names) {
            weights.merge(name.key(), name.confidence(), Double::sum);
            PersonName person = PersonName.of(name.text());
            if (types.get(name.key()) == EntityType.PERSON && person.isFull()) {
                surnames.add(person.surname());
            }
        }
        return names.stream()
                .map(n -> n.withType(
                        bodies.contains(n.key()) && !surnames.contains(n.key())
                                ? EntityType.ORGANIZATION
                                : type(
                                        n,
                                        types.getOrDefault(n.key(), n.type()),
                                        surnames,
                                        weights.getOrDefault(n.key(), 1.0),
                                        stayedIn.contains(n.key()))))
                .toList();
    }

    /**
     * Keys of what was taken for people: "Blue Ledger, a carbon registry", and "Skargard" beside "Skargard Lines"; or for a
     * place where nobody is, as "Southvale" beside "Southvale Water".
     */
    private Set<String> bodies(List<RawName> names, Map<String, EntityType> types, BodyKinds kinds) {
        Set<String> firstWords = new HashSet<>();
        Set<String> companies = new HashSet<>();
        Set<String> visited = new HashSet<>();
        for (RawName name : names) {
            int space = name.key().indexOf(' ');
            if (space > 0 && types.get(name.key()) == EntityType.ORGANIZATION) {
                firstWords.add(name.key().substring(0, space));
                if (CompanyTails.isEndedBy(name.text())) {
                    companies.add(name.key().substring(0, name.key().lastIndexOf(' ')));
                }
            }
            if (kinds.isVisited(name)) {
                visited.add(name.key());
            }
        }
        Set<String> found = new HashSet<>();
        for (RawName name : names) {
            boolean first = firstWords.contains(name.key()) && !firstNames.contains(name.key());
            EntityType type = types.get(name.key());
            boolean company = companies.contains(name.key())
                    && (type == EntityType.LOCATION
                                    && !visited.contains(name.key())
                                    && !places.contains(name.key())
                                    && countries.country(name.text()) == null
                            || type == EntityType.PERSON && name.key().indexOf(' ') > 0);
            if (company
                    || first && type == EntityType.PRODUCT
                    || type == EntityType.PERSON
                            && (first
                                    || kinds.hasAcronym(name)
                                    || !isFirstName(name)
                                            && (kinds.isCalledBody(name) || CompanyTails.isEndedBy(name.text())))) {
                found.add(name.key());
            }
        }
        return found;
    }

    private boolean isFirstName(RawName name) {
        int space = name.key().indexOf(' ');
        return space > 0 && firstNames.contains(name.key().substring(0, space));
    }

    private static Map<String, EntityType> vote(List<RawName> names) {
        Map<String, Map<EntityType, Double>> votes = new HashMap<>();
        for (RawName name : names) {
            votes.computeIfAbsent(name.key(), k -> new EnumMap<>(EntityType.class))
                    .merge(name.type(), name.confidence(), Double::sum);
        }
        Map<String, EntityType> types = new HashMap<>();
        votes.forEach((key, weights) -> {
            EntityType best = EntityType.MISC;
            double most = -1;
            for (Map.Entry<EntityType, Double> weight : weights.entrySet()) {
                if (weight.getValue() > most) {
                    best = weight.getKey();
                    most = weight.getValue();
                }
            }
            types.put(key, best);
        });
        return types;
    }

    /** "Commerce Department". */
    private static boolean isBody(String name) {
        return CHAMBERS.contains(name)
                || name.indexOf(' ') > 0
                        && BODIES.contains(
                                name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    private EntityType type(RawName name, EntityType voted, Set<String> surnames, double weight, boolean stayedIn) {
        boolean mayBePerson =
                voted == EntityType.PERSON && (firstNames.contains(name.key()) || surnames.contains(name.key()));
        if (mayBePerson) {
            return EntityType.PERSON;
        }
        if (countries.country(name.text()) != null) {
            return EntityType.LOCATION;
        }
        if (countries.nationality(name.text()) != null) {
            return EntityType.NORP;
        }
        if (bodies.usualName(name.text()) != null || voted == EntityType.PERSON && isBody(name.text())) {
            return EntityType.ORGANIZATION;
        }
        EntityType told = peoples.get(name.key());
        if (told != null && voted == EntityType.ORGANIZATION) {
            return told;
        }
        if (voted == EntityType.PERSON && stayedIn && name.text().indexOf(' ') < 0) {
            return EntityType.LOCATION;
        }
        if (places.contains(name.key()) && voted != EntityType.ORGANIZATION) {
            return EntityType.LOCATION;
        }
        // A surname that the tagger met alone, once or unsurely, is that of the person named in full.
        double doubt = voted == EntityType.LOCATION ? UNSURE : ONCE;
        return surnames.contains(name.key()) && weight < doubt ? EntityType.PERSON : voted;
    }
}
