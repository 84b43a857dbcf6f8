package io.sayso.quote;

import io.sayso.entity.EntityMention;
import io.sayso.entity.MentionKind;
import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "The report said" after "a report by Seawatch Legal", "the letter" after a body "wrote to the cabinet": the body. */
final class PaperRule implements SpeakerRule {

    private static final int FARTHEST = 1200;
    private static final Set<String> PAPERS = Set.of(
            "report",
            "study",
            "letter",
            "statement",
            "petition",
            "complaint",
            "lawsuit",
            "audit",
            "review",
            "survey",
            "memo",
            "document",
            "notice",
            "analysis",
            "paper",
            "filing",
            "briefing");
    private static final Pattern BY = Pattern.compile(
            "\\b(?:report|study|letter|statement|petition|complaint|lawsuit|audit|review|survey|memo|document|notice|analysis|paper"
                    + "|filing|briefing|inspection|inquiry|investigation)\\s(?:(?:published|released|issued|compiled|written|prepared|filed)\\s)?"
                    + "(?:[a-z]+\\s){0,2}?(?:by|from)\\s(?:the\\s)?(?:[a-z-]+\\s)?$");
    private static final Pattern WROTE =
            Pattern.compile("\\s(?:[^.]{0,60}\\s)?(?:wrote|published|issued|released|filed|sent)\\b");

    @Override
    public Optional<Resolved> resolve(FoundQuote quote, Scene scene) {
        Span source = quote.source();
        Description described = source == null ? null : Description.of(scene.text(), source);
        if (source == null
                || described == null
                || !described.article().equals("the") && !described.article().equals("its")
                || !described.modifiers().isEmpty()
                || !PAPERS.contains(described.noun())
                || described.head().end() < source.end()
                        && scene.text().charAt(described.head().end()) != ',') {
            return Optional.empty();
        }
        if (described.article().equals("its")) {
            return Optional.of(ItRule.headOfSentenceBefore(source.start(), scene))
                    .filter(r -> !r.entities().isEmpty())
                    .map(r -> Resolved.one(r.entities().get(0), Resolution.ROLE, "paper-of-body", 0.65));
        }
        String text = scene.text();
        Span sentence = scene.sentences().before(scene.sentences().startOf(source.start()));
        for (EntityMention mention : scene.entities().mentionsBefore(source.start())) {
            Span name = WholeNames.around(mention, text);
            if (source.start() - name.end() > FARTHEST || scene.paragraphsBetween(name.end(), source.start()) > 2) {
                break;
            }
            boolean body = mention.entity().type() == EntityType.ORGANIZATION
                    && mention.mention().kind() == MentionKind.NAME;
            Matcher by = BY.matcher(text).region(Math.max(0, name.start() - 80), name.start());
            Matcher wrote = WROTE.matcher(text).region(name.end(), Math.max(name.end(), sentence.end()));
            boolean subject = sentence.start() + 4 >= name.start() && sentence.contains(name) && wrote.lookingAt();
            if (body && (by.find() || subject)) {
                return Optional.of(Resolved.one(mention.entity(), Resolution.ROLE, "paper-of-body", 0.65));
            }
        }
        return Optional.empty();
    }
}
