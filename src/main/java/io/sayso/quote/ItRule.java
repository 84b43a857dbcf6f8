package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.entity.EntityMention;
import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "It said": the body or country that begins the sentence or the one before, else the one that spoke last. After words of
 * which nobody is the speaker ("the report said ... It said") it is nobody.
 */
final class ItRule implements SpeakerRule {

    private static final int SUBJECT = 12;
    private static final Pattern DATELINE =
            Pattern.compile("\\p{Lu}[\\p{Lu} ,.'-]{2,40}(?:\\([^)]{1,30}\\) )?(?::| ?[-–—]) ");
    /** What may stand before a body's name that is the subject: the noun, and the comma if there is one. */
    private static final Pattern APPOSITION =
            Pattern.compile("(?:The|A|An)\\s(?:[\\p{L}\\d’'-]+\\s){0,4}(\\p{Ll}+)(,?)\\s");

    private static final Pattern NOUN = Pattern.compile("The ([\\p{Ll}-]+)(?=[ ,])");

    @Override
    public Optional<Resolved> resolve(FoundQuote quote, Scene scene) {
        Span source = quote.source();
        if (source == null || !scene.lowerCase(source).equals("it")) {
            return Optional.empty();
        }
        Resolved subject = subject(source, scene);
        return Optional.of(subject.entities().isEmpty() ? last(quote, scene, source) : subject);
    }

    /** Who spoke last, unless that is nobody that the article names. */
    private static Resolved last(FoundQuote quote, Scene scene, Span pronoun) {
        for (Scene.Spoken before : scene.latest(quote, 1)) {
            List<Entity> by = before.by().entities();
            boolean near = scene.paragraphsBetween(before.quote().extent().start(), pronoun.start()) <= 1;
            if (near && by.size() == 1 && isBody(by.get(0))) {
                return Resolved.one(by.get(0), Resolution.PRONOUN, "pronoun-for-last-body", 0.75);
            }
        }
        return Resolved.NOBODY;
    }

    /** The body at the head of the same sentence ("ESB said crews were out, but it cautioned") or of the one before. */
    private static Resolved subject(Span pronoun, Scene scene) {
        int begin = scene.sentences().startOf(pronoun.start());
        Span before = scene.sentences().before(begin);
        for (Span place : List.of(new Span(begin, Math.max(begin, pronoun.start())), before)) {
            Entity named = named(place, scene);
            Entity body = named == null ? described(place, scene) : named;
            if (body != null && scene.paragraphsBetween(place.start(), pronoun.start()) <= 1) {
                return Resolved.one(body, Resolution.PRONOUN, "pronoun-for-subject-body", 0.7);
            }
        }
        return Resolved.NOBODY;
    }

    /** The body that heads the sentence before the one of the offset, in the same paragraph. */
    static Resolved headOfSentenceBefore(int offset, Scene scene) {
        Span before = scene.sentences().before(scene.sentences().startOf(offset));
        Entity named = named(before, scene);
        Entity body = named == null ? described(before, scene) : named;
        return body == null || scene.paragraphsBetween(before.start(), offset) > 1
                ? Resolved.NOBODY
                : Resolved.one(body, Resolution.PRONOUN, "pronoun-for-subject-body", 0.7);
    }

    private static @Nullable Entity named(Span from, Scene scene) {
        Matcher dateline = DATELINE.matcher(scene.text()).region(from.start(), from.end());
        Span place = dateline.lookingAt() ? new Span(dateline.end(), from.end()) : from;
        EntityMention first = null;
        Span name = place;
        for (EntityMention mention : scene.entities().mentionsIn(place)) {
            Span whole = WholeNames.around(mention, scene.text());
            boolean subject = isBody(mention.entity())
                    && (whole.start() - place.start() <= SUBJECT
                            || isApposed(scene.text().substring(place.start(), whole.start())))
                    && !Prepositions.endsWithOne(scene.text(), whole.start())
                    && !scene.isQuoted(mention.span())
                    && !scene.text().startsWith("-", whole.end())
                    && !Possessives.followsAt(scene.text(), whole.end());
            // "Kenya" before "Kenya Ports Authority" is a part of it
            if (subject && (first == null || whole.contains(name))) {
                first = mention;
                name = whole;
            }
        }
        return first == null ? null : first.entity();
    }

    /** "The dockers’ union, " and "The conservation group ". */
    private static boolean isApposed(String before) {
        Matcher noun = APPOSITION.matcher(before);
        return noun.matches() && (!noun.group(2).isEmpty() || BodyFit.calls(noun.group(1)));
    }

    /** "The union denies it." */
    private static @Nullable Entity described(Span place, Scene scene) {
        Matcher noun = NOUN.matcher(scene.text()).region(place.start(), place.end());
        return noun.lookingAt() && BodyFit.calls(noun.group(1))
                ? DescribedBodyRule.bodyCalled(noun.group(1), scene, place.start())
                : null;
    }

    private static boolean isBody(Entity entity) {
        return entity.type() == EntityType.ORGANIZATION || entity.type() == EntityType.LOCATION;
    }
}
