package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.entity.EntityMention;
import io.sayso.entity.MentionKind;
import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A source that is a body or a country by name, or somebody unnamed who speaks for one: the spokesperson, the statement,
 * the authorities of it. A professor at a university does not speak for it, nor do officials for their country: then nobody
 * is named.
 */
final class NamedBodyRule implements SpeakerRule {

    private static final Pattern SPEAKS_FOR_BODY =
            Pattern.compile("(?i)\\b(?:spokes\\w+|official|representatives?|authorities"
                    + "|campaign|press (?:office|secretary)|lawyers? for|attorneys? for|leaders|leadership|management|delegation|"
                    + Papers.ANY + ")\\b");

    /** "Observers from" before it; "Acme officials" are some of its people. */
    private static final Pattern PEOPLE_OF = Pattern.compile(
            "(?i)\\b(?:officials|executives|analysts|observers|monitors|volunteers|inspectors|negotiators|organi[sz]ers)\\b");

    /** "A notice on the commission's website". */
    private static final Pattern WORDS_OF_BODY = Pattern.compile(
            "(?i)(?:an?|the)\\s(?:\\p{L}+\\s)?(?:notice|statement|post|message|page|spokes\\p{L}+)\\s(?:on|of|for|from|by|at)\\s(?:the\\s)?");

    private static final Pattern SPEAKS_FOR_COUNTRY =
            Pattern.compile("(?i)\\b(?:spokes\\w+|administration|authorities|delegation|side)\\b");

    /** "’ Wexcombe branch" behind a body's name. */
    private static final Pattern BRANCH = Pattern.compile(
            "(?:['’]s?)?\\s(?:[\\p{L}-]+\\s){0,3}(?:branch|chapter|team|arm|wing|unit|division|subsidiary|secretariat|headquarters|delegation|mission|embassy|office)"
                    + "(?:\\s(?:in|to|for|at)\\s.*)?(?:,.*)?",
            Pattern.DOTALL);

    private static final Pattern PLAIN = Pattern.compile(
            "(?i)\\W*(?:the|both|even|later|meanwhile|by|according to)?\\W*(?:(?:state|city|county|federal|national|regional|provincial|district|local|opposition|ruling) )?");

    /** "The city of Ghent" and "the government of Malta": the place itself. */
    private static final Pattern CITY = Pattern.compile(
            "(?i)\\W*the\\s(?:city|town|village|state|government|county|province|municipality|borough|kingdom|republic)\\sof\\s(?:the\\s)?");

    /** "Two Gulf officials": so many of them do not speak for it. */
    private static final Pattern SOME = Pattern.compile(
            "(?i)(?:two|three|four|five|several|some|many|a few|other)\\s(?:(?:senior|top|former)\\s)?");

    /** What a journal prints is its authors'. */
    private static final Pattern JOURNAL = Pattern.compile(
            "(?i)\\bjournal,?\\s$|\\b(?:study|report|survey|poll|research|analysis)\\s(?:[a-z]+\\s)?for\\s(?:the\\s)?$"
                    + "|\\b(?:polled|surveyed|seen|cited|reviewed|obtained)\\sby\\s(?:the\\s)?$");

    /** "In central" before a country: no authorities of all of it. */
    private static final Pattern IN_PART = Pattern.compile("\\bin\\s(?:the\\s)?[a-z-]+\\s$");

    private static final Pattern IN_PLACE = Pattern.compile(
            "\\sin\\s(?:the\\s)?\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,2}(?:,.*)?", Pattern.DOTALL);

    private static final Pattern SPOKESPERSON = Pattern.compile("\\sspokes\\w+$");

    private static final Pattern STATE_END = Pattern.compile(",|\\s(?:in|of|which|that)\\s");

    /** What the name is tied to with another word, such as "published in", is not its own. */
    private static final Pattern OWN = Pattern.compile("(?is)(?:.*\\b(?:of|for|from|by|at|the)\\s+)(?:the\\s+)?");

    @Override
    public Optional<Resolved> resolve(FoundQuote quote, Scene scene) {
        Span source = quote.source();
        if (source == null) {
            return Optional.empty();
        }
        List<EntityMention> names = new SourceNames(source, scene).all();
        for (EntityMention named : names) {
            String before = scene.text()
                    .substring(
                            source.start(),
                            Math.max(source.start(), named.span().start()));
            String after = scene.text().substring(Math.min(named.span().end(), source.end()), source.end());
            if (named.entity().type() == EntityType.ORGANIZATION && BodyPhrase.leadsUp(before, after, scene)) {
                return Optional.of(Resolved.one(named.entity(), Resolution.NAME, "body-in-source", 0.9));
            }
        }
        for (EntityMention named : names) {
            if (maySpeak(named.entity().type())
                    && !isPart(named, names, scene.text())
                    && !isOwnerOfEmbassy(named, source, scene)) {
                Optional<Resolved> spoken = resolve(named, source, scene);
                if (spoken.isPresent()) {
                    return spoken;
                }
            }
        }
        for (EntityMention mention : scene.entities().mentionsIn(source)) {
            Optional<Resolved> state = ofState(mention, source, scene);
            if (state.isPresent()) {
                return state;
            }
        }
        return scene.entities().mentionsIn(source).stream()
                .filter(m -> m.mention().kind() == MentionKind.NOMINAL
                        && m.entity().type() == EntityType.ORGANIZATION
                        && m.span().start() > source.start()
                        && WORDS_OF_BODY
                                .matcher(scene.text()
                                        .substring(source.start(), m.span().start()))
                                .matches())
                .findFirst()
                .map(m -> Resolved.one(m.entity(), Resolution.ROLE, "words-of-body", 0.75));
    }

    /** "The Kazakh foreign ministry", in small letters; and who speaks for it. */
    private static Optional<Resolved> ofState(EntityMention mention, Span source, Scene scene) {
        Span span = mention.span();
        boolean body = mention.mention().kind() == MentionKind.NOMINAL
                && mention.entity().type() == EntityType.ORGANIZATION
                && mention.mention().text().replaceFirst("^[Tt]he\\s", "").contains(" ")
                && BodyFit.isNamedInSmallLetters(mention.entity())
                && source.contains(span);
        if (!body) {
            return Optional.empty();
        }
        String before = scene.text().substring(source.start(), span.start());
        String after = scene.text().substring(span.end(), source.end());
        if (PLAIN.matcher(before).matches()
                && (after.isBlank() || STATE_END.matcher(after).lookingAt())) {
            return Optional.of(Resolved.one(mention.entity(), Resolution.ROLE, "state-body-in-source", 0.85));
        }
        boolean tied = OWN.matcher(before).matches() || Prepositions.endsWithOne(scene.text(), span.start());
        return tied && SPEAKS_FOR_BODY.matcher(before).find()
                        || PLAIN.matcher(before).matches()
                                && SPOKESPERSON.matcher(after).lookingAt()
                ? Optional.of(Resolved.one(mention.entity(), Resolution.ROLE, "speaks-for-body", 0.8))
                : Optional.empty();
    }

    private static Optional<Resolved> resolve(EntityMention named, Span source, Scene scene) {
        Span whole = WholeNames.around(named, scene.text());
        int start = Math.max(source.start(), whole.start());
        int end = Math.min(source.end(), whole.end());
        String before = scene.text().substring(source.start(), start);
        String after = scene.text().substring(end, source.end());
        EntityType type = named.entity().type();
        boolean ends = after.isBlank()
                || after.startsWith(",")
                || after.startsWith(" (")
                || named.entity().type() == EntityType.ORGANIZATION
                        && IN_PLACE.matcher(after).matches();
        boolean body = type == EntityType.ORGANIZATION;
        boolean alone = ends
                        && (PLAIN.matcher(before).matches()
                                || CITY.matcher(before).matches() && type == EntityType.LOCATION
                                || body && BodyPhrase.isBefore(before, source, scene))
                || body
                        && (PLAIN.matcher(before).matches() || BodyPhrase.isBefore(before, source, scene))
                        && BodyPhrase.isBehind(after)
                        && isLast(named, source, scene);
        boolean people = type == EntityType.NORP
                && named.entity().countryCode() == null
                && before.equalsIgnoreCase("the ")
                && named.mention().text().endsWith("s");
        if (alone && (type != EntityType.NORP || people)) {
            return Optional.of(Resolved.one(named.entity(), Resolution.NAME, "body-in-source", 0.95));
        }
        if (body && PLAIN.matcher(before).matches() && BRANCH.matcher(after).matches()) {
            return Optional.of(Resolved.one(named.entity(), Resolution.ROLE, "speaks-for-body", 0.8));
        }
        boolean other = (Prepositions.endsWithOne(scene.text(), start)
                        || IN_PART.matcher(before).find())
                && start > source.start()
                && !OWN.matcher(before).matches();
        if (other) {
            return Optional.empty();
        }
        Pattern speaks = type == EntityType.ORGANIZATION ? SPEAKS_FOR_BODY : SPEAKS_FOR_COUNTRY;
        if (SOME.matcher(before).matches()
                || JOURNAL.matcher(before).find()
                || named.entity().name().startsWith("Journal of ")) {
            return Optional.empty();
        }
        if (speaks.matcher(before).find()
                || speaks.matcher(after).find()
                || body && PEOPLE_OF.matcher(before).find()) {
            return ofCountry(named.entity(), scene).map(e -> Resolved.one(e, Resolution.ROLE, "speaks-for-body", 0.8));
        }
        return Optional.empty();
    }

    /** Whether it stands in the name of a body: "Kenya" in "Kenya Ports Authority". */
    private static boolean isPart(EntityMention named, List<EntityMention> names, String text) {
        return names.stream()
                .filter(n -> n.entity() != named.entity() && n.entity().type() == EntityType.ORGANIZATION)
                .anyMatch(n -> WholeNames.around(n, text).contains(named.span()));
    }

    /** "The Peruvian embassy" speaks for itself. */
    private static boolean isOwnerOfEmbassy(EntityMention named, Span source, Scene scene) {
        return scene.entities().mentionsIn(source).stream()
                .anyMatch(m -> m.mention().kind() == MentionKind.NOMINAL
                        && m.mention().text().endsWith("embassy")
                        && m.span().contains(named.span()));
    }

    /** Not "the United Nations agency" before that agency's own name. */
    private static boolean isLast(EntityMention named, Span source, Scene scene) {
        return scene.entities().mentionsIn(source).stream()
                .noneMatch(m -> m.span().start() >= named.span().end()
                        && m.mention().kind() == MentionKind.NAME
                        && m.entity().type() == EntityType.ORGANIZATION);
    }

    /** "The Chinese authorities" are China, if the article names it; a nationality says nothing. */
    private static Optional<Entity> ofCountry(Entity entity, Scene scene) {
        return entity.type() != EntityType.NORP || entity.countryCode() == null
                ? Optional.of(entity)
                : scene.entities().list().stream()
                        .filter(e -> e.type() == EntityType.LOCATION
                                && e.countryCode() != null
                                && e.countryCode().equals(entity.countryCode()))
                        .findFirst();
    }

    private static boolean maySpeak(EntityType type) {
        return type == EntityType.ORGANIZATION
                || type == EntityType.LOCATION
                || type == EntityType.NORP
                || type == EntityType.FACILITY;
    }
}
