package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.entity.EntityMention;
import io.sayso.entity.MentionKind;
import io.sayso.text.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** People beside whose names a description's noun stands in apposition. */
final class Apposed {

    private static final int FARTHEST = 80;

    private Apposed() {}

    /** "The breeder" after "Ccori, a 46-year-old alpaca breeder", behind any mention of the name. */
    static List<Entity> behind(Description described, List<Entity> known, Scene scene) {
        Pattern behind = Pattern.compile("^,\\s(?:\\d{1,3},\\s)?(?:an?|the)\\s(?:[\\p{L}\\d-]+\\s){0,4}?"
                + Pattern.quote(described.noun()) + "\\b(?![-’'])");
        int at = described.head().start();
        String text = scene.text();
        return known.stream()
                .filter(e -> e.mentions().stream()
                        .anyMatch(m -> m.kind() == MentionKind.NAME
                                && m.span().end() <= at
                                && behind.matcher(text.substring(
                                                m.span().end(),
                                                Math.min(at, m.span().end() + FARTHEST)))
                                        .find()))
                .toList();
    }

    /**
     * "The judge" after the sentence "One of the dissenting judges, Lima, called it arbitrary", whoever else is a judge.
     *
     * @return null if the sentence before has no such name, or another paragraph
     */
    static @Nullable Entity justBefore(Description described, Scene scene) {
        int at = described.head().start();
        Span sentence = scene.sentences().beforeThatOf(at);
        if (sentence.length() == 0 || scene.paragraphsBetween(sentence.start(), at) > 0) {
            return null;
        }
        Pattern before = Pattern.compile("\\b" + Pattern.quote(described.noun()) + "s?,\\s$");
        return scene.entities().mentionsIn(sentence).stream()
                .filter(m -> SourceNames.isPerson(m) && m.mention().kind() == MentionKind.NAME)
                .filter(m -> before.matcher(scene.text()
                                .substring(sentence.start(), m.span().start()))
                        .find())
                .map(EntityMention::entity)
                .findFirst()
                .orElse(null);
    }
}
