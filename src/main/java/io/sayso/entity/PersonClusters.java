package io.sayso.entity;

import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts the mentions of each person together: full names first, the longest first, then parts of names. A part that fits
 * several people goes to none of them unless a title or a form of address decides; who it might be is kept.
 */
final class PersonClusters {

    /** A mention with what stands around it. */
    record PersonMention(
            RawName raw,
            PersonName name,
            @Nullable Span title,
            @Nullable String honorific) {
        PronounGender gender() {
            return Honorifics.gender(honorific);
        }
    }

    /** A person, with the names that were put together so far. */
    private static final class Person {
        final Draft draft = new Draft(EntityType.PERSON);
        /** The fullest first: the others are compared with it alone, so that no chain of short forms joins two people. */
        final List<PersonName> names = new ArrayList<>();

        PronounGender gender = PronounGender.UNKNOWN;
    }

    /** "Her son, " before the name. */
    private static final Pattern KIN = Pattern.compile(
            "\\b(?:(father|husband|son|brother|grandfather|grandson|uncle|nephew|widower|boyfriend|dad)"
                    + "|(?:mother|wife|daughter|sister|grandmother|granddaughter|aunt|niece|widow|girlfriend|mum|mom)),?\\s$");

    private final FirstNames firstNames;
    private final Roles roles;
    private final String text;
    private final List<Person> persons = new ArrayList<>();
    private final SortedMap<Span, List<Draft>> ambiguous = new TreeMap<>();

    PersonClusters(FirstNames firstNames, Roles roles, String text) {
        this.firstNames = firstNames;
        this.roles = roles;
        this.text = text;
    }

    void cluster(List<PersonMention> mentions) {
        Map<String, List<PersonMention>> full = new LinkedHashMap<>();
        mentions.stream()
                .filter(m -> m.name().isFull())
                .sorted(Comparator.comparingInt((PersonMention m) -> -fullness(m.name()))
                        .thenComparing(m -> m.raw().key())
                        .thenComparing(m -> m.raw().span()))
                .forEach(m -> full.computeIfAbsent(m.raw().key(), k -> new ArrayList<>())
                        .add(m));
        full.values().forEach(this::addFull);
        List<PersonMention> parts = mentions.stream()
                .filter(m -> !m.name().isFull())
                .sorted(Comparator.comparing(m -> m.raw().span()))
                .toList();
        parts.stream().filter(m -> m.gender() != PronounGender.UNKNOWN).forEach(this::addPart);
        parts.stream().filter(m -> m.gender() == PronounGender.UNKNOWN).forEach(this::addPart);
        persons.forEach(this::settle);
    }

    List<Draft> drafts() {
        return persons.stream().map(p -> p.draft).toList();
    }

    /** The mentions that were given to nobody, each with those it might be. */
    SortedMap<Span, List<Draft>> ambiguous() {
        return ambiguous;
    }

    private static int fullness(PersonName name) {
        return name.given().stream()
                        .flatMap(g -> Arrays.stream(g.split(" ")))
                        .mapToInt(g -> g.length() > 1 ? 3 : 1)
                        .sum()
                + (name.suffix().isEmpty() ? 0 : 1);
    }

    private void addFull(List<PersonMention> mentions) {
        PersonName name = mentions.get(0).name();
        List<Person> fitting = persons.stream()
                .filter(p -> p.names.get(0).mayBe(name, firstNames))
                .toList();
        if (fitting.size() > 1) {
            mentions.forEach(m -> keepCandidates(m, fitting));
            return;
        }
        Person person = fitting.isEmpty() ? newPerson() : fitting.get(0);
        person.names.add(name);
        mentions.forEach(m -> add(person, m));
        if (person.gender == PronounGender.UNKNOWN) {
            person.gender = firstNames.gender(name.firstName());
        }
    }

    private void addPart(PersonMention mention) {
        String key = mention.raw().key();
        List<Person> named = persons.stream()
                .filter(p -> p.names.stream().anyMatch(n -> n.hasSurname(key)))
                .toList();
        if (named.isEmpty()) {
            named = persons.stream()
                    .filter(p -> p.names.stream().anyMatch(n -> n.hasPart(key)))
                    .toList();
        }
        List<Person> fitting = named.stream()
                .filter(p -> p.gender.agreesWith(mention.gender()))
                .toList();
        if (fitting.size() > 1) {
            fitting = decidedBy(mention, namedBefore(mention, fitting));
        }
        if (fitting.size() > 1) {
            keepCandidates(mention, fitting);
        } else if (fitting.size() == 1) {
            add(fitting.get(0), mention);
        } else {
            Person person = newPerson();
            person.names.add(mention.name());
            person.gender = mention.gender();
            add(person, mention);
        }
    }

    /** Those of the people whose own form of address or title is the mention's; all of them if that tells nothing. */
    private List<Person> decidedBy(PersonMention mention, List<Person> fitting) {
        List<Person> addressed = fitting.stream()
                .filter(p -> mention.gender() != PronounGender.UNKNOWN && p.gender == mention.gender())
                .toList();
        if (addressed.size() == 1) {
            return addressed;
        }
        Span title = mention.title();
        if (title == null) {
            return fitting;
        }
        String asked = roles.head(title.of(text));
        List<Person> titled = fitting.stream()
                .filter(p -> p.draft.titles().stream().anyMatch(t -> roles.fits(asked, t)))
                .toList();
        return titled.size() == 1 ? titled : fitting;
    }

    /** Those of several namesakes whom the text has named so far; all of them if it has named none. */
    private static List<Person> namedBefore(PersonMention mention, List<Person> fitting) {
        List<Person> known = fitting.stream()
                .filter(p -> p.draft.mentions().stream()
                        .anyMatch(m -> m.span().end() <= mention.raw().span().start()))
                .toList();
        return known.isEmpty() ? fitting : known;
    }

    private void keepCandidates(PersonMention mention, List<Person> fitting) {
        ambiguous.put(mention.raw().span(), fitting.stream().map(p -> p.draft).toList());
    }

    private Person newPerson() {
        Person person = new Person();
        persons.add(person);
        return person;
    }

    private void add(Person person, PersonMention mention) {
        person.draft.add(mention.raw());
        if (mention.title() != null) {
            person.draft.addTitle(mention.title(), text);
            PronounGender told = roles.gender(mention.title().of(text));
            person.gender = told == PronounGender.UNKNOWN ? person.gender : told;
        }
        Matcher kin = KIN.matcher(text)
                .region(
                        Math.max(0, mention.raw().span().start() - 24),
                        mention.raw().span().start());
        if (kin.find()) {
            person.gender = kin.group(1) == null ? PronounGender.SHE : PronounGender.HE;
        }
        if (mention.honorific() != null) {
            person.draft.addHonorific(mention.honorific());
            person.gender = mention.gender() == PronounGender.UNKNOWN ? person.gender : mention.gender();
        }
    }

    /** Name and id from the fullest form; an id with a question mark where no full name is given. */
    private void settle(Person person) {
        Draft draft = person.draft;
        String fullest = draft.names().stream()
                .min(Comparator.comparingInt((String n) -> -fullness(PersonName.of(n)))
                        .thenComparing(n -> !Names.hasLowerCase(n))
                        .thenComparing(n -> -n.length()))
                .orElseThrow();
        PersonName name = PersonName.of(fullest);
        boolean twin = !name.isFull()
                && persons.stream()
                        .anyMatch(p -> p != person && p.names.stream().anyMatch(n -> n.hasSurname(name.surname())));
        // Beside a namesake the form of address is the only name that tells them apart.
        String address = twin ? draft.honorifics().stream().findFirst().orElse("") : "";
        draft.name = capitalised((address.isEmpty() ? "" : address + " ") + fullest, !address.isEmpty());
        draft.id = "person:" + (name.isFull() ? Names.slug(name.idKey()) : "?" + Names.slug(address + " " + fullest));
    }

    /** A name that the text gives in capitals alone, as in "LIMA (Reuters) - ANA ROJAS", in the usual case. */
    private static String capitalised(String name, boolean firstLetter) {
        if (firstLetter) {
            return Character.toUpperCase(name.charAt(0)) + name.substring(1).replaceFirst(" ", ". ");
        }
        return Names.hasLowerCase(name) || name.length() < 4 ? name : Capitals.lowered(name);
    }
}
