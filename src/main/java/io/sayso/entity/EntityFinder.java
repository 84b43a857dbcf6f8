package io.sayso.entity;

import io.sayso.article.Article;
import io.sayso.tagger.EntityType;
import io.sayso.tagger.NamedSpan;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Named mentions of one article to its entities. Names come first, then roles; pronouns are left to those who ask (the
 * order is BookNLP's: common nouns that come last can't merge two people). Safe for use by several threads.
 *
 * <p>Ids are readable and the same in every article:
 *
 * <ul>
 *   <li>{@code person:sergey-lavrov} from the full name: Unicode NFKD without marks, lower-case letters and digits,
 *       hyphens between words, without initials in the middle; {@code organization:}, {@code location:}, ... alike, for
 *       known bodies and their acronyms from the usual name, for others without "Inc.", "Ltd." and the like;
 *   <li>{@code country:KP} and {@code nationality:KP} by ISO 3166-1 alpha-2;
 *   <li>{@code person:?lavrov}, with a question mark, if the article gives no full name, and {@code
 *       organization:?foreign-ministry} for a name that many bodies have: such an id is good inside its article only, as
 *       the next article's Lavrov may be another.
 * </ul>
 */
public final class EntityFinder {

    private final Roles roles = new Roles();
    private final Countries countries = new Countries();
    private final Bodies bodies = new Bodies();
    private final FirstNames firstNames = new FirstNames();
    private final TitleFinder titles = new TitleFinder(roles, countries, firstNames);
    private final Appositions appositions = new Appositions(roles, countries);
    private final NameCleaner cleaner = new NameCleaner(titles, roles, countries, bodies);
    private final KoreanSides sides = new KoreanSides(countries);
    private final Repeats repeats = new Repeats(titles);
    private final NameTypes types = new NameTypes(countries, bodies, firstNames);
    private final StateBodies stateBodies = new StateBodies(countries);
    private final PersonNominals personNominals = new PersonNominals(roles, countries);
    private final BodyNominals bodyNominals = new BodyNominals(roles, countries);
    private final GenericNames generic = new GenericNames(roles, bodyNominals.nouns());
    private final GenderEvidence genders = new GenderEvidence(roles, firstNames);

    /** @param tagged names in any order; spans that reach past the text's end are left out, as are dates and money */
    public Entities find(Article article, List<NamedSpan> tagged) {
        Words words = Words.of(article.text());
        List<RawName> names = cleaner.clean(article, words, tagged);
        List<KoreanSides.Side> named = sides.find(article.text(), names).stream()
                .filter(s -> !article.isBoilerplate(s.name().span()))
                .toList();
        names = names.stream()
                .filter(n -> named.stream().noneMatch(s -> s.name().span().overlaps(n.span())))
                .toList();
        BodyKinds kinds = new BodyKinds(bodyNominals.nouns(), words);
        names = types.settle(repeats.add(article, words, names), kinds);

        List<PersonClusters.PersonMention> mentions = new ArrayList<>();
        for (RawName name : ofType(names, EntityType.PERSON)) {
            mentions.add(mention(words, name, names));
        }
        PersonClusters clusters = new PersonClusters(firstNames, roles, article.text());
        clusters.cluster(mentions);
        List<Draft> persons = merged(clusters.drafts());
        addAppositions(persons, words);
        CutBodies cut = new CutBodies(words, names, bodyNominals.nouns(), roles, countries);
        List<Draft> organizations = merged(new OrganizationClusters(countries, bodies, generic, cut, article.text())
                .cluster(ofType(names, EntityType.ORGANIZATION)));
        List<Draft> places = new PlaceClusters(countries)
                .cluster(names.stream()
                        .filter(n -> n.type() != EntityType.PERSON && n.type() != EntityType.ORGANIZATION)
                        .toList());
        places.stream()
                .filter(d -> d.type() == EntityType.LOCATION)
                .forEach(d -> named.stream()
                        .filter(s -> s.code().equals(d.countryCode))
                        .forEach(s -> d.add(s.name())));
        stateBodies.addTo(organizations, article, names);
        addNominals(article, words, names, persons, organizations);

        List<Draft> drafts = new ArrayList<>(persons);
        drafts.addAll(organizations);
        drafts.addAll(places);
        return entities(article, words, drafts, persons, clusters.ambiguous());
    }

    private static List<RawName> ofType(List<RawName> names, EntityType type) {
        return names.stream().filter(n -> n.type() == type).toList();
    }

    private PersonClusters.PersonMention mention(Words words, RawName name, List<RawName> names) {
        TitleFinder.Before before = titles.before(
                words,
                name.span().start(),
                s -> isIn(names, EntityType.PERSON, s),
                s -> isIn(names, EntityType.ORGANIZATION, s));
        return new PersonClusters.PersonMention(name, PersonName.of(name.text()), before.title(), before.honorific());
    }

    private static boolean isIn(List<RawName> names, EntityType type, Span span) {
        return names.stream().anyMatch(n -> n.type() == type && n.span().overlaps(span));
    }

    private void addAppositions(List<Draft> persons, Words words) {
        for (Draft person : persons) {
            for (Mention mention : List.copyOf(person.mentions())) {
                appositions.after(words, mention.span()).ifPresent(t -> person.addTitle(t, words.text()));
                appositions.before(words, mention.span()).ifPresent(t -> person.addTitle(t, words.text()));
            }
        }
    }

    private void addNominals(
            Article article, Words words, List<RawName> names, List<Draft> persons, List<Draft> organizations) {
        TreeSet<Span> titled = new TreeSet<>();
        persons.forEach(p -> titled.addAll(p.titleSpans()));
        List<RawName> people = ofType(names, EntityType.PERSON);
        personNominals.addTo(
                persons,
                article,
                words,
                s -> titled.stream().anyMatch(s::overlaps)
                        || people.stream()
                                .anyMatch(n -> s.overlaps(n.span())
                                        && s.end() <= n.span().end()));
        AgeNominals.addTo(persons, article);
        bodyNominals.addTo(
                organizations,
                article,
                words,
                s -> titled.stream().anyMatch(t -> t.overlaps(s) && !endsWithin(t, s))
                        || names.stream().anyMatch(n -> s.overlaps(n.span())));
    }

    /** "the commission" within the title "member of the commission" describes a body. */
    private static boolean endsWithin(Span title, Span body) {
        return title.start() < body.start() && title.contains(body);
    }

    /** Drafts with the same id are one. */
    private static List<Draft> merged(List<Draft> drafts) {
        Map<String, Draft> byId = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            Draft first = byId.putIfAbsent(draft.id, draft);
            if (first != null) {
                first.addAll(draft);
            }
        }
        return new ArrayList<>(byId.values());
    }

    private Entities entities(
            Article article, Words words, List<Draft> drafts, List<Draft> persons, Map<Span, List<Draft>> ambiguous) {
        Salience salience = new Salience(article, drafts);
        RoleBodies bodiesOfRoles = new RoleBodies(article.text(), drafts, countries);
        Map<String, Entity> byId = new LinkedHashMap<>();
        drafts.stream()
                .sorted(Comparator.comparing(
                                (Draft d) -> d.mentions().iterator().next().span())
                        .thenComparing(d -> d.id))
                .forEach(d -> byId.put(d.id, entity(d, salience, bodiesOfRoles)));
        Map<Span, List<Entity>> candidates = new HashMap<>();
        ambiguous.forEach((span, people) -> candidates.put(
                span,
                people.stream()
                        .map(d -> byId.get(d.id))
                        .filter(e -> e != null)
                        .distinct()
                        .toList()));
        Map<String, PronounGender> told = new HashMap<>();
        genders.of(persons, words).forEach((draft, gender) -> told.put(draft.id, gender));
        List<Entity> unsettled = new UnsettledNames(article.text(), salience)
                .of(candidates).stream().filter(e -> !byId.containsKey(e.id())).toList();
        return new Entities(List.copyOf(byId.values()), unsettled, candidates, told, roles, countries);
    }

    private static Entity entity(Draft draft, Salience salience, RoleBodies bodiesOfRoles) {
        List<String> aliases = draft.names().stream()
                .filter(n -> !n.equals(draft.name) && !CutBodies.isOpen(n))
                .toList();
        return new Entity(
                draft.id,
                draft.type(),
                draft.name,
                aliases,
                bodiesOfRoles.roles(draft),
                salience.of(draft),
                draft.countryCode,
                List.copyOf(draft.mentions()));
    }
}
