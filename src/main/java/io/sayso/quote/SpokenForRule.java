package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.entity.EntityMention;
import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody unnamed, or a paper, that speaks for a body which the source only describes: "a company spokeswoman", "a
 * spokesperson for the charity", "officials at the ministry"; and "a spokeswoman" alone, behind what the body said itself.
 */
final class SpokenForRule implements DescriptionRule {

    /** "For the Danish charity" behind somebody or something that can speak for it. */
    private static final Pattern OF_BODY = Pattern.compile(
            "\\s(?:for|of|at|from|with|by|on|in)\\s(?=(?:the|that)\\s(?:[\\p{L}-]+\\s){0,2}?([\\p{Ll}-]+)(?:[,’']|\\s|$))");

    /** "A study commissioned by the group". */
    private static final Pattern PAPER_OF_BODY = Pattern.compile(
            "(?:[Aa]n?|[Tt]he)\\s(?:[\\p{L}\\d-]+\\s){0,3}?" + Papers.ANY
                    + "(?:\\s(?:commissioned|published|released|issued|conducted|compiled|written|prepared))?\\s(?:by|from)\\sthe\\s(?:[\\p{Ll}-]+\\s){0,2}?([\\p{Ll}-]+)(?=[,’']|\\s|$)");

    private static final Pattern SPEAKS =
            Pattern.compile("(?:spokes\\w+|officials?|representatives?|statement|letter|notice"
                    + "|report|press release|lawyers?|attorneys?|website|executives?|leaders|members|staff)");

    private static final Pattern THE = Pattern.compile("(?:The|the) ");
    private static final Set<EntityType> ORGANIZATIONS = EnumSet.of(EntityType.ORGANIZATION);
    private static final Set<EntityType> PLACES = EnumSet.of(EntityType.LOCATION);

    private static final Set<String> OWN = Set.of("his", "her", "their", "my", "our");

    private static final Pattern GOVERNMENT =
            Pattern.compile("(?i)(?:an?|one|the)\\sgovernment\\s(?:spokes\\w+|statement)");

    @Override
    public Optional<Resolved> resolve(Description described, Span source, FoundQuote quote, Scene scene) {
        if (DescribedBodyRule.isName(described, scene)) {
            return Optional.empty();
        }
        Entity body = ofBody(quote, described, source, scene);
        if (body != null) {
            return Optional.of(Resolved.one(body, Resolution.ROLE, "speaks-for-described-body", 0.7));
        }
        boolean official =
                described.noun().equals("official") && !described.modifiers().isEmpty();
        if (!described.speaksForOther() && !official) {
            return Optional.empty();
        }
        if (OWN.contains(described.article())) {
            return Optional.empty();
        }
        if (described.article().equals("its")) {
            return ofSubject(source.start(), scene);
        }
        List<String> modifiers = described.modifiers();
        if (modifiers.isEmpty() && described.head().end() >= source.end()) {
            Optional<Resolved> subject = subjectOfContent(quote, source, scene, ORGANIZATIONS);
            if (subject.isPresent()) {
                return subject;
            }
            Entity told = describedSubject(quote.first(), source, scene);
            if (told != null) {
                return Optional.of(Resolved.one(told, Resolution.ROLE, "speaks-for-subject-body", 0.7));
            }
            Optional<Resolved> clause = ofClauseBefore(quote, source, scene);
            if (clause.isPresent()) {
                return clause;
            }
            // "The board denied it. A spokesman said ...": whoever heads the sentence before is spoken for
            return ofSubject(Math.min(source.start(), quote.first().start()), scene);
        }
        if (GOVERNMENT.matcher(source.of(scene.text())).matches()) {
            return subjectOfContent(quote, source, scene, PLACES);
        }
        String noun =
                modifiers.isEmpty() ? null : modifiers.get(modifiers.size() - 1).toLowerCase(Locale.ROOT);
        Entity called = noun == null ? null : DescribedBodyRule.bodyCalled(noun, scene, source.start());
        return Optional.ofNullable(called).map(b -> Resolved.one(b, Resolution.ROLE, "speaks-for-described-body", 0.7));
    }

    /** "Halden disputes this; a spokeswoman said the company had known nothing". */
    private static Optional<Resolved> ofClauseBefore(FoundQuote quote, Span source, Scene scene) {
        int start = scene.sentences().startOf(source.start());
        if (!scene.text().substring(start, source.start()).endsWith("; ")) {
            return Optional.empty();
        }
        return scene.latest(quote, 1).stream()
                .filter(s -> s.quote().source() != null && s.quote().source().start() >= start)
                .flatMap(s -> s.by().entities().stream())
                .filter(SentenceHead::isBody)
                .findFirst()
                .or(() -> SentenceHead.near(new Span(start, source.start()), source.start(), scene))
                .map(b -> Resolved.one(b, Resolution.ROLE, "speaks-for-subject-body", 0.7));
    }

    private static Optional<Resolved> ofSubject(int offset, Scene scene) {
        return SentenceHead.before(offset, scene)
                .map(b -> Resolved.one(b, Resolution.ROLE, "speaks-for-subject-body", 0.7));
    }

    private static @Nullable Entity ofBody(FoundQuote quote, Description described, Span source, Scene scene) {
        String text = scene.text();
        Matcher paper = PAPER_OF_BODY.matcher(text).region(source.start(), source.end());
        if (paper.lookingAt() && BodyFit.calls(paper.group(1))) {
            return DescribedBodyRule.bodyCalled(paper.group(1), scene, source.start());
        }
        if (!SPEAKS.matcher(described.noun()).matches()) {
            return null;
        }
        Matcher of = OF_BODY.matcher(text).region(described.head().end(), source.end());
        if (!of.lookingAt() || !BodyFit.calls(of.group(1))) {
            return null;
        }
        Description body = Description.of(text, new Span(of.end(), of.end(1)));
        Entity called = body == null ? null : DescribedBodyRule.bodyCalled(body, scene, source.start());
        if (called != null || !described.speaksForOther()) {
            return called;
        }
        // "The Royal College is demanding an inquiry, a spokeswoman for the union said"
        return SentenceHead.before(Math.min(source.start(), quote.first().start()), scene)
                .orElse(null);
    }

    /** "Athens hoped that the gate leads somewhere, a government spokesman said": of a body's own deeds, not in its own words. */
    private static Optional<Resolved> subjectOfContent(
            FoundQuote quote, Span source, Scene scene, Set<EntityType> types) {
        Span content = quote.first();
        int start =
                THE.matcher(scene.text()).region(content.start(), content.end()).lookingAt()
                        ? content.start() + 4
                        : content.start();
        return scene.entities().mentionsIn(content).stream()
                .filter(m -> m.span().start() == start
                        && content.end() <= source.start()
                        && !Possessives.followsAt(scene.text(), m.span().end())
                        && types.contains(m.entity().type()))
                .map(EntityMention::entity)
                .findFirst()
                .map(e -> Resolved.one(e, Resolution.ROLE, "speaks-for-subject-body", 0.7));
    }

    /** "The agency will rule by May, a spokeswoman said". */
    private static @Nullable Entity describedSubject(Span content, Span source, Scene scene) {
        if (content.end() > source.start() || scene.isQuoted(content)) {
            return null;
        }
        return SentenceHead.described(content, scene);
    }
}
