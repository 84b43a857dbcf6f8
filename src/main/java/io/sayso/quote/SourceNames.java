package io.sayso.quote;

import io.sayso.entity.EntityMention;
import io.sayso.entity.MentionKind;
import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that stand in a quote's source, in order: who a phrase like "Acme's lawyer Jane Poole" is about. */
final class SourceNames {

    /** What comes after is told about the speaker, and names others. */
    private static final Pattern CLAUSE =
            Pattern.compile("(?i)[,\\s](?:who|whose|whom|which|where|when|while|as|after)\\s");

    private static final Pattern MODIFIES = Pattern.compile("(?:\\s+[^,;:()—–\\s]+){0,6}\\s+");
    private static final Pattern LINK = Pattern.compile(
            "(?i)\\b(?:and|or|&|of|for|at|from|in|with|to|by|who|on|under|against|said|told|is|was|an?)\\b");

    private static final Pattern FOLLOWER = Pattern.compile("\\s([\\p{Ll}][\\p{L}-]+)");
    private static final Set<String> AFTER_NAME = Set.of(
            "himself",
            "herself",
            "themselves",
            "itself",
            "also",
            "alone",
            "and",
            "or",
            "of",
            "at",
            "from",
            "in",
            "who",
            "for",
            "on",
            "with",
            "then",
            "later",
            "too",
            "now",
            "once",
            "both",
            "as",
            "to",
            "through",
            "via",
            "yesterday",
            "today",
            "again",
            "jr",
            "has",
            "had",
            "was",
            "is",
            "did",
            "would",
            "will",
            "said",
            "says",
            "by");

    private final String text;
    private final Span source;
    private final List<EntityMention> names;

    SourceNames(Span source, Scene scene) {
        this.text = scene.text();
        this.source = beforeClause(source, scene.text());
        this.names = scene.entities().mentionsIn(this.source).stream()
                .filter(m -> m.mention().kind() == MentionKind.NAME)
                .toList();
    }

    private static Span beforeClause(Span source, String text) {
        Matcher clause = CLAUSE.matcher(text).region(source.start(), source.end());
        return clause.find() ? new Span(source.start(), clause.start()) : source;
    }

    List<EntityMention> all() {
        return names;
    }

    /** Those that the source is about: no possessives, no complements, and nothing that goes into a person's title. */
    List<EntityMention> heads() {
        return names.stream()
                .filter(n -> !isPossessive(n) && !isComplement(n) && !isModifier(n) && !isFollowed(n))
                .toList();
    }

    /** The first person whose name is no mere possessive or complement: not "Poole's lawyer", not "an aide to Poole". */
    Optional<EntityMention> headPerson() {
        return heads().stream().filter(SourceNames::isPerson).findFirst();
    }

    static boolean isPerson(EntityMention name) {
        return name.entity().type() == EntityType.PERSON;
    }

    /** Whether something follows in the source that the name owns: not where "Cruz’s" is all of it. */
    boolean isPossessive(EntityMention name) {
        int end = name.span().end();
        if (end + 2 >= source.end()) {
            return false;
        }
        return Possessives.followsAt(text, end) || possessivePlural(end);
    }

    private boolean possessivePlural(int end) {
        return end > 0
                && end + 1 < text.length()
                && (text.charAt(end) == '\'' || text.charAt(end) == '’')
                && text.charAt(end - 1) == 's'
                && text.charAt(end + 1) == ' ';
    }

    /** Whether a preposition ties the name to something before it in the source. */
    boolean isComplement(EntityMention name) {
        int start = name.span().start();
        if (start <= source.start()) {
            return false;
        }
        return isPerson(name)
                ? Prepositions.startBeforePerson(text, start) > source.start()
                : Prepositions.endsWithOne(text, start);
    }

    /** "Sanders" in "the Sanders campaign" and in "Sanders supporter Ann Roe": what follows is another's. */
    private boolean isFollowed(EntityMention name) {
        int end = name.span().end();
        if (!isPerson(name) || end >= source.end()) {
            return false;
        }
        Matcher follower = FOLLOWER.matcher(text).region(end, source.end());
        return follower.lookingAt() && !AFTER_NAME.contains(follower.group(1));
    }

    /** "Kessinger" in "Kessinger campaign manager Tracy Boone": a person's name follows, and nothing parts the two. */
    private boolean isModifier(EntityMention name) {
        for (EntityMention later : names) {
            if (later.span().start() >= name.span().end() && isPerson(later)) {
                String between = text.substring(name.span().end(), later.span().start());
                return MODIFIES.matcher(between).matches()
                        && !LINK.matcher(between).find();
            }
        }
        return false;
    }
}
