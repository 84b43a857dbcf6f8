package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.entity.EntityMention;
import io.sayso.entity.Mention;
import io.sayso.entity.MentionKind;
import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import io.sayso.text.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A source that describes one body of the article ("the ministry", "the Swiss firm"), or somebody unnamed who speaks for
 * it ("a company spokeswoman"). A name or an introduction that shows such a body counts most, then who spoke last, then who
 * was named last.
 */
final class DescribedBodyRule implements SpeakerRule {

    private static final String ANY = "*";
    private static final int FARTHEST = 6;
    private static final double COMPLEMENT = 0.7;
    private static final double AHEAD = 0.3;

    /** "The company" is rather the one that the article is about. */
    private static final double SALIENCE = 2;

    private static final Pattern DATELINE = Pattern.compile("\\) ?[-–—]");
    private static final Pattern NEXT = Pattern.compile(" (\\p{Ll}+)");
    private static final Map<String, Set<String>> KINDS = kinds();
    private static final Set<String> PUBLIC =
            new HashSet<>(WordList.lines(DescribedBodyRule.class, "public-bodies.txt"));

    private static Map<String, Set<String>> kinds() {
        Map<String, Set<String>> kinds = new HashMap<>();
        for (String line : WordList.lines(DescribedBodyRule.class, "body-descriptions.txt")) {
            String[] sides = line.split("=");
            kinds.put(
                    sides[0].strip(),
                    new HashSet<>(Arrays.asList(sides[1].strip().split(" "))));
        }
        return kinds;
    }

    @Override
    public Optional<Resolved> resolve(FoundQuote quote, Scene scene) {
        Span source = quote.source();
        Description described = source == null ? null : Description.of(scene.text(), source);
        if (source == null || described == null || isName(described, scene)) {
            return Optional.empty();
        }
        if (described.speaksForOther() && !described.article().equals("its")) {
            return spokenFor(described, scene, source);
        }
        if (!described.article().equals("the")
                || described.isPlural() && !described.noun().equals("police")) {
            return Optional.empty();
        }
        Entity body = body(described.noun(), described.modifiers(), scene, source.start());
        return body == null
                ? Optional.empty()
                : Optional.of(Resolved.one(body, Resolution.ROLE, "description-of-body", 0.8));
    }

    /** Whether the noun belongs to a body's name, as that of "The Independent" does: then it describes nobody. */
    static boolean isName(Description described, Scene scene) {
        Span head = described.head();
        int noun = head.end() - 1;
        return scene.entities().mentionsIn(new Span(noun, head.end())).stream()
                .anyMatch(m ->
                        m.mention().kind() == MentionKind.NAME && m.entity().type() == EntityType.ORGANIZATION);
    }

    /** Whether the noun calls a body rather than a person. */
    static boolean calls(String noun) {
        return KINDS.containsKey(noun);
    }

    /** "A company spokeswoman", "the ministry's spokesman": the body, if it can be told. */
    private static Optional<Resolved> spokenFor(Description described, Scene scene, Span source) {
        List<String> modifiers = described.modifiers();
        if (modifiers.isEmpty() && described.head().end() >= source.end()) {
            // "The board denied it. A spokesman said ...": whoever heads the sentence before is spoken for
            Resolved before = ItRule.headOfSentenceBefore(source, scene);
            return before.entities().isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            Resolved.one(before.entities().get(0), Resolution.ROLE, "speaks-for-subject-body", 0.7));
        }
        String noun =
                modifiers.isEmpty() ? null : modifiers.get(modifiers.size() - 1).toLowerCase(Locale.ROOT);
        Entity body = noun == null ? null : bodyCalled(noun, scene, source.start());
        return body == null
                ? Optional.empty()
                : Optional.of(Resolved.one(body, Resolution.ROLE, "speaks-for-described-body", 0.7));
    }

    /** @return null if the noun calls no body, or none that can be told from others */
    static @Nullable Entity bodyCalled(String noun, Scene scene, int at) {
        return body(noun, List.of(), scene, at);
    }

    /** @return of the bodies named behind the offset the one that fits the description; null if none does, or several do */
    static @Nullable Entity bodyNamedLater(Description described, Scene scene, int offset) {
        Set<String> fitting = KINDS.getOrDefault(described.noun(), Set.of());
        Map<Entity, Double> scores = new LinkedHashMap<>();
        for (Entity body : scene.entities().list()) {
            if (body.type() == EntityType.ORGANIZATION && NamedLaterRule.isNamedAfter(body, offset, scene)) {
                double kind = kind(body, described.noun(), fitting, described.modifiers(), scene);
                int apart = scene.paragraphsBetween(
                        offset, body.mentions().get(0).span().start());
                if (kind > 0) {
                    scores.put(body, kind - apart / 2.0 + SALIENCE * body.salience());
                }
            }
        }
        Leader leader = Leader.of(scores);
        return leader.lead() > AHEAD ? leader.entity() : null;
    }

    private static @Nullable Entity body(String noun, List<String> modifiers, Scene scene, int at) {
        Set<String> fitting = KINDS.get(noun);
        if (fitting == null) {
            return null;
        }
        Map<Entity, Double> scores = new LinkedHashMap<>();
        for (EntityMention mention : scene.entities().mentionsBefore(at)) {
            int apart = scene.paragraphsBetween(mention.span().end(), at);
            if (apart > FARTHEST && !scores.isEmpty()) {
                break;
            }
            if (mention.entity().type() == EntityType.ORGANIZATION
                    && mention.mention().kind() == MentionKind.NAME) {
                double kind = kind(mention.entity(), noun, fitting, modifiers, scene);
                if (kind > 0) {
                    double score = kind - apart - (at - mention.span().end()) / 800.0;
                    if (fitting.contains(ANY)) {
                        score += SALIENCE * mention.entity().salience();
                    }
                    if (fitting.contains(ANY)
                            && Prepositions.endsWithOne(
                                    scene.text(), mention.span().start())) {
                        score -= COMPLEMENT;
                    }
                    scores.merge(mention.entity(), score, Math::max);
                }
            }
        }
        scores.replaceAll((entity, score) -> {
            Span spoke = scene.lastSourceOf(entity, at);
            int apart = spoke == null ? FARTHEST : scene.paragraphsBetween(spoke.end(), at);
            return apart <= 1 ? score + 2 - apart : score;
        });
        Leader leader = Leader.of(scores);
        return leader.lead() > AHEAD ? leader.entity() : null;
    }

    /** "LIMA (Meridian News) -": who reports is not told about. */
    private static boolean isAgency(Entity body, Scene scene) {
        return body.mentions().stream().anyMatch(m -> {
            String text = scene.text();
            int end = m.span().end();
            return m.span().start() > 0
                    && text.charAt(m.span().start() - 1) == '('
                    && DATELINE.matcher(text).region(end, text.length()).lookingAt();
        });
    }

    /** "The Unie Forte union": some kind of body other than the noun's, by the word right behind a mention. */
    private static boolean isCalledOtherwise(Entity body, String noun, Scene scene) {
        for (Mention mention : body.mentions()) {
            Matcher next = NEXT.matcher(scene.text())
                    .region(mention.span().end(), scene.text().length());
            if (next.lookingAt()
                    && calls(next.group(1))
                    && !next.group(1).equals(noun)
                    && !KINDS.getOrDefault(next.group(1), Set.of()).contains(ANY)) {
                return true;
            }
        }
        return false;
    }

    /** How well the noun fits the body: 0 if not at all. */
    private static double kind(Entity body, String noun, Set<String> fitting, List<String> modifiers, Scene scene) {
        Set<String> names = new HashSet<>();
        names.addAll(Arrays.asList(body.name().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        body.aliases()
                .forEach(a ->
                        names.addAll(Arrays.asList(a.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))));
        Introduction introduction = scene.introductionOf(body);
        boolean named = fitting.stream().anyMatch(names::contains);
        boolean open = fitting.contains(ANY);
        if (open && isAgency(body, scene)) {
            return 0;
        }
        if (open && !introduction.calls(noun) && isCalledOtherwise(body, noun, scene)) {
            return 0;
        }
        double kind = named ? 3 : 0;
        if (open) {
            boolean other = !named && PUBLIC.stream().anyMatch(names::contains);
            kind = other ? 0 : named ? 2 : 1.5;
        }
        if (kind < 3 && introduction.calls(noun)) {
            kind = Math.max(kind, open ? 1.5 : 0) + 1.5;
        }
        long alike = modifiers.stream().filter(introduction::hasAlike).count();
        return kind == 0 ? 0 : kind + 1.5 * alike;
    }
}
