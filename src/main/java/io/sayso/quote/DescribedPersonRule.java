package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.entity.EntityMention;
import io.sayso.entity.MentionKind;
import io.sayso.entity.PronounGender;
import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A source that describes one person of the article: "the Russian minister", by title; "the glaciologist", by how the
 * person was introduced; "the union leader", by the body that the introduction names; "the mother of three", by who is in
 * view.
 */
final class DescribedPersonRule implements SpeakerRule {

    /** How far a noun may stand from the name that it introduces: "Benno Silva, an organ builder". */
    private static final int BESIDE = 25;

    /** Confidence in whoever is most in view, though not clearly. */
    static final double UNSURE = 0.55;

    private final Nouns nouns = Nouns.LOADED;

    @Override
    public Optional<Resolved> resolve(FoundQuote quote, Scene scene) {
        Span source = quote.source();
        Description described = source == null ? null : Description.of(scene.text(), source);
        if (source == null || described == null || DescribedBodyRule.isName(described, scene)) {
            return Optional.empty();
        }
        Optional<Resolved> nominal = nominal(source, scene);
        if (nominal.isEmpty() && isOfPerson(described, source, scene)) {
            return Optional.of(Resolved.NOBODY);
        }
        return nominal.or(() -> resolve(described, quote, scene));
    }

    /** "The mother of Anna Berg": a person told by another's name, not by what was said of her before. */
    private static boolean isOfPerson(Description described, Span source, Scene scene) {
        int end = described.head().end();
        return new SourceNames(source, scene)
                .all().stream()
                        .filter(n -> SourceNames.isPerson(n) && n.span().start() > end)
                        .anyMatch(n -> Prepositions.startBeforePerson(
                                        scene.text(), n.span().start())
                                >= end);
    }

    /** Who is described, wherever the description stands: in a source, or as the subject of the sentence before. */
    Optional<Resolved> resolve(Description described, FoundQuote quote, Scene scene) {
        boolean another =
                described.isPlural() || described.speaksForOther() || DescribedBodyRule.calls(described.noun());
        if (!described.isPointing() || another || !callsPerson(described, scene)) {
            return Optional.empty();
        }
        PronounGender gender = nouns.gender(described.noun());
        int at = described.head().start();
        List<Entity> known = introducedBefore(at, scene, gender);
        if (described.ownedByName()) {
            return one(ofName(described, known, scene), quote, scene, at, "role-by-introduction", 0.8);
        }
        List<Entity> titled = scene.entities().byRole(described.head().of(scene.text())).stream()
                .filter(known::contains)
                .toList();
        return one(titled, quote, scene, at, "role-by-title", 0.85)
                .or(() -> one(ofBody(described, known, scene), quote, scene, at, "role-by-body", 0.75))
                .or(() -> one(introduced(described, known, scene), quote, scene, at, "role-by-introduction", 0.8))
                .or(() -> inView(described, quote, scene, at, gender));
    }

    private boolean callsPerson(Description described, Scene scene) {
        String noun = described.noun();
        boolean doer = Nouns.isDoer(noun)
                && introducedBefore(described.head().start(), scene, PronounGender.UNKNOWN).stream()
                        .anyMatch(e -> scene.introductionOf(e).distance(Set.of(noun)) <= BESIDE);
        return doer
                || nouns.isPerson(noun)
                || described.isAge()
                || Nouns.isCalling(noun)
                || nouns.isRole(noun)
                || scene.entities().isRole(noun)
                || scene.isNationality(described.head());
    }

    /** A mention that the entities have already: "the minister" where only one has that title. */
    private static Optional<Resolved> nominal(Span source, Scene scene) {
        for (EntityMention mention : scene.entities().mentionsIn(source)) {
            if (mention.mention().kind() == MentionKind.NOMINAL
                    && mention.entity().type() == EntityType.PERSON
                    && (isNamedBefore(mention.entity(), source.start())
                            || introducedBefore(source.start(), scene, PronounGender.UNKNOWN)
                                    .isEmpty())
                    && !Possessives.followsAt(scene.text(), mention.span().end())
                    && (mention.span().start() <= source.start()
                            || !Prepositions.endsWithOne(
                                    scene.text(), mention.span().start()))) {
                return Optional.of(Resolved.one(mention.entity(), Resolution.ROLE, "role-of-one-entity", 0.85));
            }
        }
        return Optional.empty();
    }

    private static boolean isNamedBefore(Entity entity, int offset) {
        return entity.mentions().stream()
                .anyMatch(m -> m.kind() == MentionKind.NAME && m.span().end() <= offset);
    }

    private static List<Entity> introducedBefore(int offset, Scene scene, PronounGender gender) {
        Set<Entity> known = new LinkedHashSet<>();
        for (EntityMention mention : scene.entities().mentionsBefore(offset)) {
            Entity entity = mention.entity();
            if (entity.type() == EntityType.PERSON && scene.genderOf(entity).agreesWith(gender)) {
                known.add(entity);
            }
        }
        return List.copyOf(known);
    }

    /**
     * Those whose introduction has the noun, or another word for it. A nationality or another name in the description must
     * be in the introduction too, if it is in anybody's.
     */
    private List<Entity> introduced(Description described, List<Entity> known, Scene scene) {
        List<String> names = described.capitalized();
        Set<String> noun = Set.of(described.noun());
        List<Entity> named = names.isEmpty()
                ? List.of()
                : matching(known, scene, i -> names.stream().allMatch(i::hasAlike));
        List<Entity> same = first(
                matching(named, scene, i -> i.hasAny(noun)),
                matching(named, scene, i -> i.hasAny(nouns.with(described.noun()))));
        if (!same.isEmpty() || !names.isEmpty() && scene.isNationality(described.head())) {
            return first(same, named);
        }
        List<Entity> fitting = matching(known, scene, i -> i.hasAny(noun));
        List<String> modifiers = described.modifiers();
        return first(
                matching(fitting, scene, i -> modifiers.stream().anyMatch(i::hasAlike)),
                nearest(fitting, noun, scene),
                fitting,
                named,
                matching(
                        known,
                        scene,
                        i -> i.hasAny(nouns.with(described.noun()))
                                && modifiers.stream().allMatch(i::hasAlike)));
    }

    /** The one whose name stands clearly nearer to the noun than others' do; nobody if none does. */
    private static List<Entity> nearest(List<Entity> fitting, Set<String> noun, Scene scene) {
        List<Entity> sorted = fitting.stream()
                .sorted(Comparator.comparingInt(e -> scene.introductionOf(e).distance(noun)))
                .toList();
        boolean clear = sorted.size() > 1
                && scene.introductionOf(sorted.get(0)).distance(noun)
                        < scene.introductionOf(sorted.get(1)).distance(noun) / 2;
        return clear ? sorted.subList(0, 1) : List.of();
    }

    @SafeVarargs
    private static List<Entity> first(List<Entity>... lists) {
        for (List<Entity> list : lists) {
            if (!list.isEmpty()) {
                return list;
            }
        }
        return List.of();
    }

    /** "Keller’s lawyer": who was introduced with that name and with that noun. */
    private List<Entity> ofName(Description described, List<Entity> known, Scene scene) {
        String owner = described.owner();
        return owner == null
                ? List.of()
                : matching(known, scene, i -> i.hasAny(Set.of(owner)) && i.hasAny(nouns.with(described.noun())));
    }

    private static List<Entity> matching(List<Entity> known, Scene scene, Predicate<Introduction> fits) {
        return known.stream().filter(e -> fits.test(scene.introductionOf(e))).toList();
    }

    /** "The board's chair", "the union leader": who was introduced with that body's name, with a word that fits. */
    private List<Entity> ofBody(Description described, List<Entity> known, Scene scene) {
        String owner = described.owner();
        String last = described.modifiers().isEmpty()
                ? null
                : described.modifiers().get(described.modifiers().size() - 1);
        String noun = owner != null ? owner : last;
        if (noun == null) {
            return List.of();
        }
        Entity body = DescribedBodyRule.bodyCalled(
                noun.toLowerCase(Locale.ROOT), scene, described.head().start());
        if (body == null) {
            return List.of();
        }
        Set<String> words = nouns.with(described.noun());
        List<Entity> fitting = matching(known, scene, i -> i.names(body) && i.hasAny(words));
        return first(nearest(fitting, words, scene), fitting);
    }

    /** The only one; of several the one most in view. */
    private static Optional<Resolved> one(
            List<Entity> fitting, FoundQuote quote, Scene scene, int at, String rule, double confidence) {
        if (fitting.size() == 1) {
            return Optional.of(Resolved.one(fitting.get(0), Resolution.ROLE, rule, confidence));
        }
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        View view = new View(scene, quote.contents(), at, fitting::contains);
        Entity first = view.first();
        return first != null
                ? Optional.of(Resolved.one(first, Resolution.ROLE, rule + "-in-view", confidence - 0.15))
                : Optional.of(Resolved.NOBODY);
    }

    /** "The German", where the noun is capitalised: of "the German minister" it is no name. */
    private static boolean isFellowCitizen(Description described, Scene scene) {
        int noun = described.head().end() - described.noun().length();
        return described.modifiers().isEmpty()
                && Character.isUpperCase(scene.text().charAt(noun))
                && scene.isNationality(described.head());
    }

    /** A noun that is no office stands for who is in view. */
    private Optional<Resolved> inView(
            Description described, FoundQuote quote, Scene scene, int at, PronounGender gender) {
        boolean called = nouns.isPerson(described.noun()) || described.isAge() || isFellowCitizen(described, scene);
        if (!called || described.owner() != null) {
            return Optional.empty();
        }
        View view = View.of(scene, quote.contents(), at, gender);
        Entity first = view.first();
        if (first == null) {
            return Optional.empty();
        }
        return Optional.of(
                view.isClear()
                        ? Resolved.one(first, Resolution.ROLE, "description-of-one-in-view", 0.7)
                        : Resolved.one(first, Resolution.ROLE, "description-of-nearest", UNSURE));
    }
}
