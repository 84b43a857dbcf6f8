package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.entity.EntityMention;
import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The body or country that heads a sentence: who "it" in the same sentence or the next is, and whom "a spokeswoman" there speaks for. */
final class SentenceHead {

    private static final int SUBJECT = 12;
    private static final Pattern DATELINE =
            Pattern.compile("\\p{Lu}[\\p{Lu} ,.'-]{2,40}(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)"
                    + "\\p{Ll}*\\.? \\d{1,2},? )?(?:\\([^)]{1,30}\\) )?(?::| ?[-–—]) ");
    /** "In New Delhi, the Ministry of ..." */
    private static final Pattern OPENING = Pattern.compile("(?:In|At|On|From) [^,.:;“”\"]{2,25}, (?:the )?");

    /** What may stand before a body's name that is the subject: the noun, and the comma if there is one. */
    private static final Pattern APPOSITION =
            Pattern.compile("(?:The|A|An)\\s(?:[\\p{L}\\d’'-]+\\s){0,4}(\\p{Ll}+)(,?)\\s");

    private static final Pattern NOUN = Pattern.compile("The ([\\p{Ll}-]+)(?=[ ,])");

    private SentenceHead() {}

    /** The body that heads the sentence before the one of the offset, if no more than one paragraph's break is between. */
    static Optional<Entity> before(int offset, Scene scene) {
        return near(scene.sentences().beforeThatOf(offset), offset, scene);
    }

    /** The body that heads the span, if no more than one paragraph's break is between its start and the offset. */
    static Optional<Entity> near(Span sentence, int offset, Scene scene) {
        if (scene.paragraphsBetween(sentence.start(), offset) > 1) {
            return Optional.empty();
        }
        Entity named = named(sentence, scene);
        return Optional.ofNullable(named == null ? described(sentence, scene) : named);
    }

    private static @Nullable Entity named(Span from, Scene scene) {
        Matcher dateline = DATELINE.matcher(scene.text()).region(from.start(), from.end());
        Span place = dateline.lookingAt() ? new Span(dateline.end(), from.end()) : from;
        Matcher opening = OPENING.matcher(scene.text()).region(place.start(), place.end());
        int head = opening.lookingAt() ? opening.end() : place.start();
        EntityMention first = null;
        Span name = place;
        for (EntityMention mention : scene.entities().mentionsIn(place)) {
            Span whole = WholeNames.around(mention, scene.text());
            boolean subject = isBody(mention.entity())
                    && (whole.start() - place.start() <= SUBJECT
                            || whole.start() == head
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

    /** "The union denies it": the body that the article calls so. */
    static @Nullable Entity described(Span place, Scene scene) {
        Matcher noun = NOUN.matcher(scene.text()).region(place.start(), place.end());
        return noun.lookingAt() && BodyFit.calls(noun.group(1))
                ? DescribedBodyRule.bodyCalled(noun.group(1), scene, place.start())
                : null;
    }

    static boolean isBody(Entity entity) {
        return entity.type() == EntityType.ORGANIZATION || entity.type() == EntityType.LOCATION;
    }
}
