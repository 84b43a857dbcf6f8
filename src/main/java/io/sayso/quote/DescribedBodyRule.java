package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.entity.EntityMention;
import io.sayso.entity.MentionKind;
import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A source that describes one body of the article ("the ministry", "the Swiss firm"). A name or an introduction that shows
 * such a body counts most, then who spoke last, then who was named last.
 */
final class DescribedBodyRule implements DescriptionRule {

    private static final int FARTHEST = 6;
    private static final double COMPLEMENT = 0.7;
    private static final double AHEAD = 0.3;

    /** "The company" is rather the one that the article is about. */
    private static final double SALIENCE = 2;

    /** "The Democrat" is a person, whose party the word names; so is "the MEP". */
    private static final Set<String> MEMBERS = Set.of(
            "democrat",
            "republican",
            "conservative",
            "socialist",
            "tory",
            "liberal",
            "mp",
            "mep",
            "msp",
            "mla",
            "ceo",
            "cfo",
            "gp",
            "ps");

    /** What many kinds of bodies may be called, whatever their names. */
    private static final Set<String> GENERAL = Set.of(
            "lobby",
            "regulator",
            "watchdog",
            "agency",
            "body",
            "group",
            "organisation",
            "organization",
            "charity",
            "force",
            "operator",
            "insurer",
            "lender",
            "utility");

    private static final Pattern FORCE = Pattern.compile(
            "(?i)\\b(?:police|constabulary|garda|rcmp)\\b(?! (?:federation|union|academy|authority|complaints))");

    @Override
    public Optional<Resolved> resolve(Description described, Span source, FoundQuote quote, Scene scene) {
        if (isName(described, scene)) {
            return Optional.empty();
        }
        if (described.speaksForOther()
                || described.isOwnedByPublic()
                || !described.article().equals("the")
                        && !(described.article().isEmpty() && described.noun().equals("police"))
                || described.isRetold()
                || described.isPlural() && !described.noun().equals("police")) {
            return Optional.empty();
        }
        if (!BodyFit.calls(described.noun())) {
            return nominal(source, scene).or(() -> byLastWord(described, scene));
        }
        if (described.noun().equals("police") && described.modifiers().isEmpty()) {
            return police(scene);
        }
        if (described.noun().equals("body")) {
            // whatever is called a body is that one which spoke just before
            return lastBody(described.noun(), quote, scene, source);
        }
        Entity body = body(described.noun(), described.modifiers(), scene, source.start());
        if (body != null) {
            return Optional.of(Resolved.one(body, Resolution.ROLE, "description-of-body", 0.8));
        }
        return GENERAL.contains(described.noun()) ? lastBody(described.noun(), quote, scene, source) : Optional.empty();
    }

    private static boolean isGroup(Entity entity) {
        return entity.type() == EntityType.ORGANIZATION
                || entity.type() == EntityType.NORP && entity.countryCode() == null;
    }

    /** "The forum": what the article's only forum is called by. */
    private static Optional<Resolved> nominal(Span source, Scene scene) {
        return scene.entities().mentionsIn(source).stream()
                .filter(m -> m.mention().kind() == MentionKind.NOMINAL
                        && m.span().start() == source.start()
                        && m.entity().type() == EntityType.ORGANIZATION
                        && (m.span().end() == source.end()
                                || scene.text().charAt(m.span().end()) == ','))
                .findFirst()
                .map(m -> Resolved.one(m.entity(), Resolution.ROLE, "description-of-body", 0.75));
    }

    /** "The unit" where one name alone ends so, "Athletics Integrity Unit"; no such noun that may call a person. */
    private static Optional<Resolved> byLastWord(Description described, Scene scene) {
        if (!described.modifiers().isEmpty()
                || described.owner() != null
                || Nouns.LOADED.isPerson(described.noun())
                || Nouns.LOADED.isRole(described.noun())
                || scene.entities().isRole(described.noun())) {
            return Optional.empty();
        }
        List<Entity> named = scene.entities().list().stream()
                .filter(e -> BodyFit.isBody(e, described.noun())
                        && e.name().toLowerCase(Locale.ROOT).endsWith(" " + described.noun()))
                .toList();
        return named.size() == 1
                ? Optional.of(Resolved.one(named.get(0), Resolution.ROLE, "description-of-body", 0.75))
                : Optional.empty();
    }

    /** The only police that the article names, wherever it does. */
    private static Optional<Resolved> police(Scene scene) {
        List<Entity> forces = scene.entities().list().stream()
                .filter(e -> e.type() == EntityType.ORGANIZATION
                        && FORCE.matcher(e.name()).find())
                .toList();
        return forces.size() == 1
                ? Optional.of(Resolved.one(forces.get(0), Resolution.ROLE, "description-of-body", 0.75))
                : Optional.empty();
    }

    /** "Natural Resources Wales said ... The regulator asked": the body that spoke in the sentence before. */
    private static Optional<Resolved> lastBody(String noun, FoundQuote quote, Scene scene, Span source) {
        List<Entity> head = SentenceHead.before(source.start(), scene).stream().toList();
        Span sentence = scene.sentences().beforeThatOf(source.start());
        for (Scene.Spoken before : scene.latest(quote, 1)) {
            List<Entity> by = before.by().entities();
            Span spoke = before.quote().source();
            boolean near = by.equals(head)
                    || spoke != null && spoke.start() >= sentence.start() && spoke.end() <= source.start();
            if (near && by.size() == 1 && isGroup(by.get(0))) {
                return Optional.of(Resolved.one(by.get(0), Resolution.ROLE, "description-of-last-body", 0.6));
            }
        }
        return head.stream()
                .filter(b -> b.type() == EntityType.ORGANIZATION
                        && Arrays.stream(b.name().toLowerCase(Locale.ROOT).split(" "))
                                .anyMatch(BodyFit.fitting(noun)::contains))
                .findFirst()
                .map(b -> Resolved.one(b, Resolution.ROLE, "description-of-last-body", 0.6));
    }

    /** Whether the noun belongs to a body's name, as that of "The Independent" does: then it describes nobody. */
    static boolean isName(Description described, Scene scene) {
        Span head = described.head();
        int noun = head.end() - 1;
        return !(MEMBERS.contains(described.noun()) && described.article().equals("the"))
                && scene.entities().mentionsIn(new Span(noun, head.end())).stream()
                        .anyMatch(m -> m.mention().kind() == MentionKind.NAME
                                && m.entity().type() == EntityType.ORGANIZATION);
    }

    /** @return null if the noun calls no body, or none that can be told from others */
    static @Nullable Entity bodyCalled(String noun, Scene scene, int at) {
        return body(noun, List.of(), scene, at);
    }

    /** @return as {@link #bodyCalled}, for "the Danish charity" */
    static @Nullable Entity bodyCalled(Description described, Scene scene, int at) {
        return body(described.noun(), described.modifiers(), scene, at);
    }

    /** @return of the bodies named behind the offset the one that fits the description; null if none does, or several do */
    static @Nullable Entity bodyNamedLater(Description described, Scene scene, int offset) {
        Set<String> fitting = BodyFit.fitting(described.noun());
        Map<Entity, Double> scores = new LinkedHashMap<>();
        for (Entity body : scene.entities().list()) {
            if (body.type() == EntityType.ORGANIZATION
                    && !BodyFit.isToldOf(body, scene)
                    && NamedLaterRule.isNamedAfter(body, offset, scene)) {
                double kind = BodyFit.of(body, described.noun(), described.modifiers(), scene);
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
        Set<String> fitting = BodyFit.fitting(noun);
        if (fitting.isEmpty()) {
            return null;
        }
        Map<Entity, Double> scores = new LinkedHashMap<>();
        for (EntityMention mention : scene.entities().mentionsBefore(at)) {
            int apart = scene.paragraphsBetween(mention.span().end(), at);
            if (apart > FARTHEST && !scores.isEmpty()) {
                break;
            }
            boolean named =
                    mention.mention().kind() == MentionKind.NAME || BodyFit.isNamedInSmallLetters(mention.entity());
            if (named && BodyFit.isBody(mention.entity(), noun)) {
                double kind = BodyFit.of(mention.entity(), noun, modifiers, scene);
                if (kind > 0) {
                    double score = kind - apart - (at - mention.span().end()) / 800.0;
                    if (BodyFit.isOpen(fitting)) {
                        score += SALIENCE * mention.entity().salience();
                    }
                    if (BodyFit.isOpen(fitting)
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
}
