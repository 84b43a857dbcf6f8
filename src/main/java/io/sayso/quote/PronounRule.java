package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.entity.Mention;
import io.sayso.entity.PronounGender;
import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * "He said": the person most in view just before, of a gender that fits. Who spoke last is in view, then who was named
 * last, and a sentence's first name more than its others (recency and the preference for subjects are Lappin and Leass's,
 * 1994). "They" and "it" stand for whoever spoke last, if that was a body or several.
 */
final class PronounRule implements SpeakerRule {

    private static final Set<String> SHE = Set.of("she", "her", "herself");
    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> THEY = Set.of("they", "them", "themselves", "it", "both");

    @Override
    public Optional<Resolved> resolve(FoundQuote quote, Scene scene) {
        if (quote.source() == null) {
            return Optional.empty();
        }
        String word = quote.source().of(scene.text()).strip().toLowerCase(Locale.ROOT);
        if (THEY.contains(word)) {
            return Optional.of(lastBody(quote.source(), scene, word));
        }
        if (HE.contains(word)) {
            return Optional.of(person(quote, scene, PronounGender.HE));
        }
        return SHE.contains(word) ? Optional.of(person(quote, scene, PronounGender.SHE)) : Optional.empty();
    }

    private static Resolved lastBody(Span pronoun, Scene scene, String word) {
        Resolved last = scene.previousSpeaker();
        FoundQuote previous = scene.previous();
        boolean near =
                previous != null && scene.paragraphsBetween(previous.extent().start(), pronoun.start()) <= 1;
        boolean several = last.entities().size() > 1 && !word.equals("it");
        boolean body = last.entities().size() == 1 && last.entities().get(0).type() != EntityType.PERSON;
        return near && (several || body)
                ? new Resolved(last.entities(), Resolution.PRONOUN, "pronoun-for-last-body", 0.7)
                : Resolved.NOBODY;
    }

    private static Resolved person(FoundQuote quote, Scene scene, PronounGender gender) {
        PersonInView view = new PersonInView(scene, quote);
        Entity best = null;
        double highest = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (Entity entity : scene.entities().list()) {
            if (entity.type() == EntityType.PERSON
                    && scene.entities().genderOf(entity).agreesWith(gender)) {
                double score = view.score(entity);
                if (score > highest) {
                    second = highest;
                    highest = score;
                    best = entity;
                } else {
                    second = Math.max(second, score);
                }
            }
        }
        if (best == null || highest == Double.NEGATIVE_INFINITY) {
            return Resolved.NOBODY;
        }
        boolean clear = highest - second > 1;
        return Resolved.one(
                best, Resolution.PRONOUN, clear ? "pronoun-for-one-in-view" : "pronoun-for-nearest", clear ? 0.9 : 0.7);
    }

    /** How much each person is in view at a quote's pronoun. */
    private static final class PersonInView {

        /** Beyond this many paragraphs back a person is out of view. */
        private static final int FARTHEST = 4;

        private final Scene scene;
        private final int pronoun;
        private final FoundQuote quote;

        PersonInView(Scene scene, FoundQuote quote) {
            this.scene = scene;
            this.quote = quote;
            this.pronoun = quote.source() == null ? 0 : quote.source().start();
        }

        double score(Entity person) {
            double best = Double.NEGATIVE_INFINITY;
            for (Mention mention : person.mentions()) {
                if (mention.span().end() <= pronoun && !isInOwnContent(mention.span())) {
                    best = Math.max(best, score(mention.span()));
                }
            }
            for (int i = 0; i < scene.quotes().size(); i++) {
                Span source = scene.quotes().get(i).source();
                if (source != null
                        && source.end() <= pronoun
                        && scene.speakers().get(i).entities().contains(person)) {
                    best = Math.max(best, distance(source) + 2);
                }
            }
            return best;
        }

        private boolean isInOwnContent(Span mention) {
            return quote.contents().stream().anyMatch(c -> c.contains(mention));
        }

        private double score(Span mention) {
            double score = distance(mention);
            if (scene.isQuoted(mention)) {
                score -= 2;
            }
            if (beginsSentence(mention)) {
                score += 1;
            }
            if (scene.text().startsWith("’s", mention.end()) || scene.text().startsWith("'s", mention.end())) {
                score -= 1;
            }
            return score;
        }

        private double distance(Span from) {
            int paragraphs = scene.paragraphsBetween(from.end(), pronoun);
            return paragraphs > FARTHEST ? Double.NEGATIVE_INFINITY : -paragraphs - (pronoun - from.end()) / 400.0;
        }

        private boolean beginsSentence(Span mention) {
            int i = mention.start() - 1;
            int words = 0;
            while (i >= 0 && words <= 3 && ".!?\n”\"".indexOf(scene.text().charAt(i)) < 0) {
                words += scene.text().charAt(i) == ' ' ? 1 : 0;
                i--;
            }
            return words <= 3;
        }
    }
}
