package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Speech without a source in a paragraph of its own, after two paragraphs of speech by two people: the one who spoke before
 * the last. After the writer's question ("I ask") it is the person who spoke before that.
 */
final class AlternationRule implements SpeakerRule {

    @Override
    public Optional<Resolved> resolve(FoundQuote quote, Scene scene) {
        if (quote.source() != null || quote.cue() != null) {
            return Optional.empty();
        }
        List<Scene.Spoken> latest = scene.latest(quote, 8);
        if (latest.isEmpty() || scene.continuesParagraphBefore(quote)) {
            return Optional.empty();
        }
        Scene.Spoken last = latest.get(0);
        int start = quote.first().start();
        if (apart(last, start, scene) != 1 || !scene.beginsWithSpeech(start)) {
            return Optional.empty();
        }
        if (isWriter(last.quote(), scene)) {
            return latest.stream()
                    .filter(s -> isPerson(s) && apart(s, start, scene) <= 6)
                    .findFirst()
                    .map(s -> answer(s, "answer-to-the-writer", 0.75));
        }
        for (Scene.Spoken before : latest) {
            if (apart(before, start, scene) == 2) {
                boolean exchange = isPerson(before)
                        && isPerson(last)
                        && !before.by().entities().equals(last.by().entities())
                        && scene.beginsWithSpeech(last.quote().first().start())
                        && scene.beginsWithSpeech(before.quote().first().start());
                return exchange ? Optional.of(answer(before, "alternation", 0.7)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int apart(Scene.Spoken before, int start, Scene scene) {
        return scene.paragraphsBetween(before.quote().first().start(), start);
    }

    private static boolean isWriter(FoundQuote quote, Scene scene) {
        Span source = quote.source();
        return source != null && source.of(scene.text()).strip().equals("I") && !scene.isQuoted(source);
    }

    private static boolean isPerson(Scene.Spoken spoken) {
        List<Entity> by = spoken.by().entities();
        return by.size() == 1 && by.get(0).type() == EntityType.PERSON;
    }

    private static Resolved answer(Scene.Spoken by, String rule, double confidence) {
        return new Resolved(by.by().entities(), Resolution.CARRIED_OVER, rule, confidence);
    }
}
