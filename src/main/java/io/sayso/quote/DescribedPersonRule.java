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
import java.util.regex.Pattern;

/**
 * A source that describes one person of the article: "the Russian minister", by title; "the glaciologist", by how the
 * person was introduced; "the union leader", by the body that the introduction names; "the mother of three", by who is in
 * view.
 */
final class DescribedPersonRule implements DescriptionRule {

    /** How far a noun may stand from the name that it introduces: "Benno Silva, an organ builder". */
    private static final int BESIDE = 25;

    private static final Set<String> OWN = Set.of("his", "her", "their");

    private static final Set<String> BODIES = Set.of(
            "delegation",
            "side",
            "team",
            "government",
            "embassy",
            "mission",
            "army",
            "navy",
            "military",
            "police",
            "parliament",
            "customs",
            "coastguard",
            "guard",
            "federation",
            "league",
            "authorities");

    private final Nouns nouns = Nouns.LOADED;

    @Override
    public Optional<Resolved> resolve(Description described, Span source, FoundQuote quote, Scene scene) {
        if (DescribedBodyRule.isName(described, scene)) {
            return Optional.empty();
        }
        if (described.isPointing() && !Papers.contains(described.noun()) && isOfUnnamed(described, scene)) {
            return Optional.of(Resolved.NOBODY);
        }
        Entity told = described.isPointing() ? Apposed.justBefore(described, scene) : null;
        if (told != null) {
            return Optional.of(Resolved.one(told, Resolution.ROLE, "role-by-apposition", 0.85));
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
        boolean another = described.isPlural()
                || described.speaksForOther()
                || BodyFit.calls(described.noun()) && !described.isRetold() && !described.isAge();
        if (OWN.contains(described.article())
                && !another
                && described.modifiers().isEmpty()) {
            return relative(described, scene);
        }
        if (!described.isPointing() || another) {
            return Optional.empty();
        }
        PronounGender gender = nouns.gender(described.noun());
        int at = described.head().start();
        List<Entity> known = introducedBefore(at, scene, gender);
        if (!callsPerson(described, scene)) {
            List<Entity> apposed = described.owner() == null ? Apposed.behind(described, known, scene) : List.of();
            return apposed.size() == 1
                    ? Optional.of(Resolved.one(apposed.get(0), Resolution.ROLE, "role-by-apposition", 0.8))
                    : Optional.empty();
        }
        if (described.ownedByName()) {
            return one(ofName(described, known, scene), quote, scene, at, "role-by-introduction", 0.8);
        }
        List<Entity> titled = scene.entities().byRole(described.head().of(scene.text())).stream()
                .filter(known::contains)
                .toList();
        return one(titled, quote, scene, at, "role-by-title", 0.85)
                .or(() -> one(ofBody(described, known, scene), quote, scene, at, "role-by-body", 0.75))
                .or(() -> one(introduced(described, known, scene), quote, scene, at, "role-by-introduction", 0.8))
                .or(() -> one(Apposed.behind(described, known, scene), quote, scene, at, "role-by-apposition", 0.8))
                .or(() -> DescribedInView.resolve(described, quote, scene, gender));
    }

    /** "One EU diplomat was unimpressed. “...,” the diplomat said": of whom no name is told. */
    private static boolean isOfUnnamed(Description described, Scene scene) {
        int at = described.head().start();
        Pattern told = Pattern.compile(
                "(?:An?|One|Another)\\s(?:[\\p{L}-]+\\s){0,3}?" + Pattern.quote(described.noun()) + "\\s(?!of\\s)");
        for (Span sentence = scene.sentences().beforeThatOf(at);
                sentence.length() > 0 && scene.paragraphsBetween(sentence.start(), at) == 0;
                sentence = scene.sentences().before(sentence.start())) {
            if (told.matcher(scene.text())
                    .region(sentence.start(), Math.max(sentence.start(), Math.min(sentence.end(), at)))
                    .lookingAt()) {
                return scene.entities().mentionsIn(sentence).stream().noneMatch(SourceNames::isPerson);
            }
            if (sentence.start() == 0) {
                return false;
            }
        }
        return false;
    }

    /** "Her daughter": the only one who was introduced so. */
    private Optional<Resolved> relative(Description described, Scene scene) {
        List<Entity> known = introducedBefore(described.head().start(), scene, nouns.gender(described.noun())).stream()
                .filter(e -> scene.introductionOf(e).distance(Set.of(described.noun())) <= BESIDE)
                .toList();
        List<Entity> nearest = known.size() == 1 ? known : nearest(known, Set.of(described.noun()), scene);
        return nearest.size() == 1
                ? Optional.of(Resolved.one(nearest.get(0), Resolution.ROLE, "relative-by-introduction", 0.75))
                : Optional.empty();
    }

    private boolean callsPerson(Description described, Scene scene) {
        String noun = described.noun();
        boolean doer = Nouns.isDoer(noun)
                && introducedBefore(described.head().start(), scene, PronounGender.UNKNOWN).stream()
                        .map(scene::introductionOf)
                        .anyMatch(i -> i.distance(Set.of(noun)) <= BESIDE || i.hasStemOf(noun));
        return doer
                || described.isRetold() && Nouns.isDoer(noun)
                || described.isAge()
                || nouns.isRole(noun)
                || scene.callsPerson(noun)
                || scene.isNationality(described.head()) && !BODIES.contains(noun);
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
        int at = described.head().start();
        List<Entity> fitting = matching(known, scene, i -> i.hasAny(noun, at));
        List<String> modifiers = described.modifiers();
        return first(
                matching(fitting, scene, i -> modifiers.stream().anyMatch(i::hasAlike)),
                nearest(fitting, noun, scene),
                fitting,
                named,
                matching(known, scene, i -> Nouns.isDoer(described.noun()) && i.hasStemOf(described.noun())),
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
}
