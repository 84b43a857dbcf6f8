package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.entity.EntityMention;
import io.sayso.entity.Mention;
import io.sayso.entity.MentionKind;
import io.sayso.entity.PronounGender;
import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "He said": the person most in view just before, of a gender that fits. */
final class PronounRule implements SpeakerRule {

    private static final Set<String> SHE = Set.of("she", "her", "herself");
    private static final Set<String> HE = Set.of("he", "him", "his", "himself");

    /** "His letter": he. */
    private static final Pattern PAPER =
            Pattern.compile("(?i)(?:his|her) (?:letter|statement|report|tweet|post|email|essay|book|note|will)");

    private static final Pattern UNNAMED = Pattern.compile("(?i)(?:an?|one|another)\\s");
    private static final Pattern UNNAMED_SUBJECT =
            Pattern.compile("(?:(?:But|And|Yet|Still,) )?(?:[Aa]n?|[Oo]ne|[Aa]nother) ((?:[\\p{L}-]+ ){1,4})");
    private static final Pattern RELATIVE = Pattern.compile(
            "(?:His|Her|Their|My) (?:[\\p{L}-]+ )?(father|mother|brother|sister|son|daughter|husband|wife|uncle|aunt"
                    + "|grandfather|grandmother|boyfriend|girlfriend|neighbou?r|friend) ");
    private static final Pattern SUBJECT = Pattern.compile("The ([\\p{L}-]+)(?: ([\\p{L}-]+))?");

    private static final DescribedPersonRule DESCRIBED = new DescribedPersonRule();

    @Override
    public Optional<Resolved> resolve(FoundQuote quote, Scene scene) {
        Span source = quote.source();
        if (source == null) {
            return Optional.empty();
        }
        String word = scene.lowerCase(source).replaceFirst("\\W.*", "");
        if (PAPER.matcher(source.of(scene.text())).matches()) {
            Span owner = new Span(source.start(), source.start() + 3);
            return Optional.of(person(quote, scene, owner, HE.contains(word) ? PronounGender.HE : PronounGender.SHE));
        }
        if (HE.contains(word) && source.length() <= word.length() + 1) {
            return Optional.of(person(quote, scene, source, PronounGender.HE));
        }
        return SHE.contains(word) && source.length() <= word.length() + 1
                ? Optional.of(person(quote, scene, source, PronounGender.SHE))
                : Optional.empty();
    }

    private static Resolved person(FoundQuote quote, Scene scene, Span pronoun, PronounGender gender) {
        if (isOfUnnamed(quote, scene, pronoun, gender)) {
            return Resolved.NOBODY;
        }
        Resolved spokesperson = ofSpokesperson(quote, scene, pronoun);
        if (spokesperson != null) {
            return spokesperson;
        }
        Resolved subject = subjectBefore(quote, scene, pronoun, gender);
        if (subject != null) {
            return subject;
        }
        Scene.Spoken around = scene.isQuoted(pronoun) ? scene.enclosing(pronoun) : null;
        View view = new View(
                scene,
                quote.contents(),
                pronoun.start(),
                e -> e.type() == EntityType.PERSON
                        && scene.genderOf(e).agreesWith(gender)
                        && (around == null || !around.by().entities().contains(e)));
        Entity best = view.first();
        if (best == null) {
            return Resolved.NOBODY;
        }
        List<Entity> namesakes = namesakesSince(best, scene, pronoun);
        if (!namesakes.isEmpty()) {
            List<Entity> fitting = namesakes.stream()
                    .filter(e -> scene.genderOf(e).agreesWith(gender))
                    .toList();
            return fitting.size() == 1
                    ? Resolved.one(fitting.get(0), Resolution.PRONOUN, "pronoun-for-one-namesake", 0.7)
                    : Resolved.NOBODY;
        }
        boolean clear = view.isClear();
        scene.learn(best, gender);
        return Resolved.one(
                best, Resolution.PRONOUN, clear ? "pronoun-for-one-in-view" : "pronoun-for-nearest", clear ? 0.9 : 0.7);
    }

    /** Who a name of several people might mean that stands nearer than the person's last mention. */
    private static List<Entity> namesakesSince(Entity person, Scene scene, Span pronoun) {
        int sentence = scene.sentences().beforeThatOf(pronoun.start()).start();
        Span source = scene.lastSourceOf(person, pronoun.start());
        int last = source == null ? sentence : Math.max(sentence, source.end());
        for (Mention mention : person.mentions()) {
            if (mention.span().end() <= pronoun.start()) {
                last = Math.max(last, mention.span().end());
            }
        }
        return scene.entities().candidatesAt(new Span(last, pronoun.start()));
    }

    /**
     * "One ambassador said ... He asked", "Her father sold charcoal. He thought": somebody whom the article does not name,
     * unless a name that fits stands between.
     */
    private static boolean isOfUnnamed(FoundQuote quote, Scene scene, Span pronoun, PronounGender gender) {
        Span sentence = scene.sentences().beforeThatOf(pronoun.start());
        if (scene.isQuoted(pronoun) || scene.paragraphsBetween(sentence.start(), pronoun.start()) > 0) {
            return false;
        }
        Span since = null;
        Matcher relative = RELATIVE.matcher(scene.text()).region(sentence.start(), sentence.end());
        if (relative.lookingAt() && Nouns.LOADED.gender(relative.group(1)).agreesWith(gender)) {
            since = sentence;
        }
        for (Scene.Spoken before : scene.latest(quote, 1)) {
            Span source = before.quote().source();
            boolean near = source != null
                    && source.end() <= pronoun.start()
                    && before.quote().cue() != null
                    && before.by().entities().isEmpty()
                    && scene.paragraphsBetween(source.start(), pronoun.start()) == 0;
            if (source != null
                    && near
                    && UNNAMED.matcher(source.of(scene.text())).lookingAt()
                    && !Description.isPlural(scene.text(), source)) {
                since = source;
            }
        }
        if (since == null) {
            return false;
        }
        for (EntityMention mention : scene.entities().mentionsIn(new Span(since.start(), pronoun.start()))) {
            if (SourceNames.isPerson(mention)
                    && mention.mention().kind() != MentionKind.PRONOUN
                    && scene.genderOf(mention.entity()).agreesWith(gender)) {
                return false;
            }
        }
        return true;
    }

    /** "A winch operator at the gate doubted it. “Which weekend?” he asked". */
    private static boolean isUnnamed(Span sentence, Scene scene, PronounGender gender) {
        Matcher opening = UNNAMED_SUBJECT.matcher(scene.text()).region(sentence.start(), sentence.end());
        if (!opening.lookingAt()) {
            return false;
        }
        for (String word : opening.group(1).split(" ")) {
            if (scene.callsPerson(word)) {
                return Nouns.LOADED.gender(word).agreesWith(gender);
            }
        }
        return false;
    }

    /** Whether somebody whom the article names spoke last, in that sentence. */
    private static boolean spokeIn(Span sentence, FoundQuote quote, Scene scene) {
        return scene.latest(quote, 1).stream()
                .anyMatch(s -> s.quote().source() != null
                        && sentence.overlaps(s.quote().source())
                        && !s.by().entities().isEmpty());
    }

    /** "An agency official told this newspaper ... He added": still the agency; null if it is not so. */
    private static @Nullable Resolved ofSpokesperson(FoundQuote quote, Scene scene, Span pronoun) {
        Span sentence = scene.sentences().beforeThatOf(pronoun.start());
        for (Scene.Spoken before : scene.latest(quote, 1)) {
            Span source = before.quote().source();
            List<Entity> by = before.by().entities();
            boolean near = source != null
                    && source.end() <= pronoun.start()
                    && source.end() > sentence.start()
                    && scene.paragraphsBetween(source.start(), pronoun.start()) == 0
                    && UNNAMED.matcher(source.of(scene.text())).lookingAt()
                    && isSpokesperson(Description.of(scene.text(), source))
                    && scene.entities().mentionsIn(new Span(source.end(), pronoun.start())).stream()
                            .noneMatch(SourceNames::isPerson);
            if (near && by.size() == 1 && by.get(0).type() == EntityType.ORGANIZATION && !scene.isQuoted(pronoun)) {
                return Resolved.one(by.get(0), Resolution.PRONOUN, "pronoun-for-spokesperson", 0.7);
            }
        }
        return null;
    }

    private static boolean isSpokesperson(@Nullable Description described) {
        return described != null
                && !described.isPlural()
                && (described.speaksForOther() || described.noun().equals("official"));
    }

    /** "The rector laughed. “Yes,” she said": a description that no mention stands for; null if there is none. */
    private static @Nullable Resolved subjectBefore(FoundQuote quote, Scene scene, Span pronoun, PronounGender gender) {
        Span sentence = scene.sentences().beforeThatOf(pronoun.start());
        Span last = quote.last().end() <= pronoun.start() ? quote.first() : pronoun;
        Span before = sentence.overlaps(last) ? scene.sentences().beforeThatOf(last.start()) : sentence;
        if (scene.paragraphsBetween(before.start(), pronoun.start()) > 0 || scene.isQuoted(pronoun)) {
            return null;
        }
        if (scene.entities().mentionsIn(before).stream().anyMatch(SourceNames::isPerson)) {
            return null;
        }
        if (isUnnamed(before, scene, gender) && !spokeIn(before, quote, scene)) {
            return Resolved.NOBODY;
        }
        Matcher subject = SUBJECT.matcher(scene.text()).region(before.start(), before.end());
        if (!subject.lookingAt()) {
            return null;
        }
        for (int words = 2; words >= 1; words--) {
            Description described = Description.of(
                    scene.text(),
                    new Span(
                            subject.start(),
                            words == 2 && subject.group(2) == null ? subject.end() : subject.end(words)));
            Resolved resolved = described == null
                    ? Resolved.NOBODY
                    : DESCRIBED.resolve(described, quote, scene).orElse(Resolved.NOBODY);
            if (resolved.entities().size() == 1
                    && resolved.confidence() > DescribedInView.UNSURE
                    && scene.genderOf(resolved.entities().get(0)).agreesWith(gender)) {
                return Resolved.one(
                        resolved.entities().get(0), Resolution.PRONOUN, "pronoun-for-described-subject", 0.75);
            }
        }
        // "The driver climbed out. He told ...": of whom nobody knows the name, he is not whoever was named before
        String noun = subject.group(1);
        return Nouns.LOADED.isPerson(noun) && Nouns.LOADED.gender(noun).agreesWith(gender) ? Resolved.NOBODY : null;
    }
}
