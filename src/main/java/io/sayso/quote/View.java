package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.entity.EntityMention;
import io.sayso.entity.MentionKind;
import io.sayso.entity.PronounGender;
import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much each entity is in view at a place of the text. Who spoke last is in view, then who was named or meant by a
 * pronoun last, and a sentence's first name more than its others (recency and the preference for subjects are Lappin and
 * Leass's, 1994).
 */
final class View {

    /** Beyond this many paragraphs back, or this many characters, an entity is out of view. */
    private static final int FARTHEST = 4;

    private static final int FARTHEST_CHARACTERS = 4000;
    private static final double CLEAR = 1;
    private static final Pattern SUBJECT_BEFORE = Pattern.compile("(?i)^(?:he|she|it|they|we|i|you)\\b");

    /** "The landlady of the Old Boat in Harlow, Carol Pym": a description, and one comma, before the name. */
    private static final Pattern APPOSITION = Pattern.compile(
            "(?:The|A|An|His|Her|Its|Their)\\s(?:[^\\s,]+\\s){1,9}[^\\s,]+,\\s(?:[\\p{Lu}][\\p{L}.]+\\s){0,2}");

    /** "Federal Minister for Water Resources" before the name. */
    private static final Pattern TITLE =
            Pattern.compile("(?:The\\s)?\\p{Lu}[\\p{L}.'’-]*\\s(?:(?:\\p{Lu}[\\p{L}.'’-]*|of|for|and|the)\\s){1,9}");

    /** "Among those who waited was Ana Roth". */
    private static final Pattern INVERSION = Pattern.compile(
            "(?:Among|Also|One|With|Beside|Behind|Outside|Inside|In|At|On|There)\\b[^,.;:]{0,80}\\s(?:was|is|stood|sat|stands|sits|came)\\s");

    /** "On Nangan Island, guesthouse owner " before the name. */
    private static final Pattern PLACE =
            Pattern.compile("(?:On|In|At|Near|Outside|Across|Along)\\s[^,.;]{2,40},\\s(?:\\p{Ll}[\\p{L}-]*\\s){0,4}");

    /** "..., and the athletes' envoy, " before "Simon Rono". */
    private static final Pattern CLAUSE_BEFORE = Pattern.compile(
            "(?:[,”\"]\\s(?:and|but|while|though|whereas)|;)\\s(?:(?:[Tt]he|an?|his|her|its|their)\\s[^,;]{2,60},\\s)?(?:\\p{Lu}[\\p{L}.]+\\s){0,2}$");

    // Found by hand on the articles of src/test/resources/io/sayso/speakers and on GUM's; one paragraph is the unit.
    private static final double SPOKE = 1.5;
    private static final double SUBJECT = 1;
    private static final double MEANT = 1;
    private static final double CLAUSE = 0.7;
    private static final double LATEST = 0.5;
    private static final double COMPLEMENT = 0.5;
    private static final double PARAGRAPH = 1;
    private static final double UNTOLD = 0.3;
    private static final double CHARACTERS = 400;

    private final Scene scene;
    private final List<Span> own;
    private final int at;
    private final int sentenceBefore;
    private final Map<Entity, Double> scores = new LinkedHashMap<>();

    /**
     * @param own contents of the quote whose speaker is looked for: who is named there does not speak
     * @param at where the pronoun or description stands
     */
    View(Scene scene, List<Span> own, int at, Predicate<Entity> fits) {
        this.scene = scene;
        this.own = own;
        this.at = at;
        int first = own.isEmpty() ? at : Math.min(at, own.get(0).start());
        this.sentenceBefore = scene.sentences().beforeThatOf(first).start();
        for (EntityMention mention : scene.entities().mentionsBefore(at)) {
            if (isOut(mention.span())) {
                break;
            }
            if (mention.mention().kind() != MentionKind.PRONOUN && fits.test(mention.entity())) {
                add(mention.entity(), mention.span(), score(mention.span()));
            }
        }
        List<PronounChain.Link> links = scene.pronouns(at);
        for (int i = links.size() - 1; i >= 0 && !isOut(links.get(i).span()); i--) {
            PronounChain.Link link = links.get(i);
            if (fits.test(link.person())) {
                add(link.person(), link.span(), distance(link.span()) + MEANT);
            }
        }
        scores.replaceAll(this::withSpeech);
        scores.replaceAll((entity, score) -> isUntold(entity) ? score - UNTOLD : score);
    }

    /** Of two people in view the pronoun is rather hers of whom the text tells that it fits. */
    private boolean isUntold(Entity entity) {
        return entity.type() == EntityType.PERSON && scene.genderOf(entity) == PronounGender.UNKNOWN;
    }

    /** The people in view whose gender fits. */
    static View of(Scene scene, List<Span> own, int at, PronounGender gender) {
        return new View(
                scene,
                own,
                at,
                e -> e.type() == EntityType.PERSON && scene.genderOf(e).agreesWith(gender));
    }

    private boolean isOut(Span span) {
        return at - span.end() > FARTHEST_CHARACTERS || scene.paragraphsBetween(span.end(), at) > FARTHEST;
    }

    private void add(Entity entity, Span span, double score) {
        if (own.stream().noneMatch(c -> c.contains(span))) {
            scores.merge(entity, score, Math::max);
        }
    }

    private double withSpeech(Entity entity, double score) {
        Span source = scene.lastSourceOf(entity, at);
        return source == null ? score : Math.max(score, distance(source) + SPOKE);
    }

    private double score(Span span) {
        double score = distance(span);
        String text = scene.text();
        if (scene.isQuoted(span) && !scene.isQuoted(new Span(at, at))) {
            score -= 2;
        }
        if (beginsSentence(span)) {
            score += SUBJECT;
            if (span.end() > sentenceBefore && scene.paragraphsBetween(span.end(), at) == 0) {
                score += LATEST;
            }
        } else if (beginsClause(span)) {
            score += CLAUSE;
        } else if (Prepositions.endsWithOne(text, span.start())) {
            score -= COMPLEMENT;
        }
        if (Possessives.followsAt(text, span.end())) {
            score -= 1;
        }
        if (text.startsWith(", ", span.end()) && span.end() + 2 == at && Prepositions.endsWithOne(text, span.start())) {
            // "In reply to the coroner, she": two people
            score -= 3;
        }
        return score;
    }

    private double distance(Span from) {
        return -PARAGRAPH * scene.paragraphsBetween(from.end(), at) - (at - from.end()) / CHARACTERS;
    }

    private boolean beginsClause(Span mention) {
        int start = scene.sentences().startOf(mention.start());
        return start < mention.start()
                && CLAUSE_BEFORE
                        .matcher(scene.text().substring(start, mention.start()))
                        .find();
    }

    private boolean beginsSentence(Span mention) {
        int start = scene.sentences().startOf(mention.start());
        if (start >= mention.start()) {
            return true;
        }
        String before = scene.text().substring(start, mention.start());
        return before.chars().filter(c -> c == ' ').count() <= 4
                        && !SUBJECT_BEFORE.matcher(before).find()
                || TITLE.matcher(before).matches()
                || APPOSITION.matcher(before).matches()
                || INVERSION.matcher(before).matches()
                || PLACE.matcher(before).matches();
    }

    /** @return null if nobody that fits is in view */
    @Nullable
    Entity first() {
        return Leader.of(scores).entity();
    }

    /** Whether the one most in view is well ahead of the next. */
    boolean isClear() {
        return Leader.of(scores).lead() > CLEAR;
    }
}
