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
final class PaperRule implements DescriptionRule {

    private static final int FARTHEST = 1200;
    /** What somebody says something in, not about something. */
    private static final Set<String> MESSAGES = Set.of("statement", "letter", "memo", "notice", "filing", "briefing");

    private static final Pattern BY = Pattern.compile("\\b" + Papers.ANY
            + "\\s(?:(?:published|released|issued|compiled|written|prepared|filed)\\s)?"
            + "(?:[A-Za-z]+\\s){0,2}?(?:by|from)\\s(?:the\\s)?(?:[a-z-]+\\s)?$");
    private static final Pattern WROTE =
            Pattern.compile("\\s(?:[^.]{0,60}\\s)?(?:wrote|published|issued|released|filed|sent)\\b");
    /** "..., the International Labour Organization said in a report". */
    private static final Pattern SAID_IN = Pattern.compile(
            "\\s(?:said|says|found|warned|concluded|estimated)\\s(?:\\w+day\\s)?in\\san?\\s(?:[\\p{L}\\d-]+\\s){0,3}?"
                    + Papers.ANY + "\\b");

    @Override
    public Optional<Resolved> resolve(Description described, Span source, FoundQuote quote, Scene scene) {
        if (!described.article().equals("the") && !described.article().equals("its")
                || !described.modifiers().isEmpty()
                || !Papers.contains(described.noun())
                || described.head().end() < source.end()
                        && scene.text().charAt(described.head().end()) != ',') {
            return Optional.empty();
        }
        if (described.article().equals("its")) {
            return SentenceHead.before(source.start(), scene)
                    .map(b -> Resolved.one(b, Resolution.ROLE, "paper-of-body", 0.65));
        }
        Optional<Resolved> writer = lastSpeaker(quote, described.noun(), source, scene);
        if (writer.isPresent()) {
            return writer;
        }
        String text = scene.text();
        Span sentence = scene.sentences().beforeThatOf(source.start());
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
            boolean said = SAID_IN.matcher(text)
                    .region(name.end(), Math.max(name.end(), source.start()))
                    .lookingAt();
            if (body && (by.find() || subject || said)) {
                return Optional.of(Resolved.one(mention.entity(), Resolution.ROLE, "paper-of-body", 0.65));
            }
        }
        return Optional.empty();
    }

    /** "The statement" after "in a statement, the board alleged": whoever made it. */
    private static Optional<Resolved> lastSpeaker(FoundQuote quote, String paper, Span source, Scene scene) {
        if (!MESSAGES.contains(paper)) {
            return Optional.empty();
        }
        Span sentence = scene.sentences()
                .beforeThatOf(Math.min(source.start(), quote.first().start()));
        boolean told = Pattern.compile(
                        "\\b(?:in|by)\\san?\\s(?:[a-z-]+\\s){0,2}?" + paper + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(scene.text())
                .region(sentence.start(), sentence.end())
                .find();
        if (!told) {
            return Optional.empty();
        }
        return scene.latest(quote, 1).stream()
                .filter(s -> s.quote().extent().start() >= sentence.start())
                .map(s -> s.by().entities())
                .filter(by -> by.size() == 1)
                .findFirst()
                .map(by -> Resolved.one(by.get(0), Resolution.ROLE, "paper-of-last-speaker", 0.7));
    }
}
