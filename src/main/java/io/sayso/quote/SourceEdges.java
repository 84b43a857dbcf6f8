package io.sayso.quote;

import io.sayso.article.Article;
import io.sayso.entity.Entities;
import io.sayso.entity.EntityMention;
import io.sayso.entity.MentionKind;
import io.sayso.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends where the tagger's sources begin and end: one takes in its apposition (all but 5 in 100 of PolNeAR's training
 * part), and a clause in it goes on to its comma or to the cue.
 */
final class SourceEdges {

    /** "Edna Whitlock, 93": inside of the source 76 times of 88 in PolNeAR's training part. */
    private static final Pattern AGE = Pattern.compile(", \\d{1,3}(?=[,.;:]|\\s*$|\\s[“\"])");

    /** Between a source and the cue after it. */
    private static final Pattern APPOSITION = Pattern.compile(
            "\\s*(?:,\\s*(?:\\d{1,3}|(?:an?|the|his|her|its|their|who|whose|which|head|chief|director|president|chairman|chairwoman"
                    + "|professor|founder|executive|senior|former|obtained|published|released|signed|written|dated|filed|issued"
                    + "|leaked|seen|sent|co-\\p{L}+|\\p{Lu}[\\p{L}.'’-]*)\\b(?:[^.!?;:\\n“”\"()]|(?<=\\d)\\.(?=\\d)){0,200}?)){1,2},\\s*");

    /** After a source that comes after its cue, to the sentence's end. */
    private static final Pattern APPOSITION_AFTER = Pattern.compile(
            "(?:,\\s*(?:an?|the|his|her|its|their|who|whose|which|head|chief|director|president|chairman|chairwoman|professor"
                    + "|founder|executive|senior|former|co-\\p{L}+)|\\s(?:that|who))\\b[^.!?;:\\n“”\"(),]{2,150}(?=\\.(?:\\s|$))");

    private static final Pattern RELATIVE = Pattern.compile("(?s).*\\s(?:who|whose|which|that)");
    private static final Pattern CLAUSE = Pattern.compile("[^.!?;:\\n“”\"]{2,200}(?=\\.(?:\\s|$)|,?\\s[“\"])");

    /** A clause or a phrase that the source's last words leave open: "a baker who lives across", "the author of". */
    private static final Pattern OPEN = Pattern.compile("(?s).*\\s(?:(?:who|whose|whom|which|that|where)\\b[^,—–]*"
            + "|(?:of|to|in|on|at|for|from|by|with|across|the|an?|and|or|his|her|its|their))");

    private static final Pattern THE = Pattern.compile("[Tt]he");

    /** Group 1 is what the tagger may leave out of such a source. */
    private static final Pattern LEAD = Pattern.compile(
            "(?:[Tt]he|\\p{L}+)(\\s(?:of (?:one|two|three|four|five|six|\\d+)\\s|(?:Justice|Lord|Lady)\\s)?)");

    private static final Pattern OPEN_AFTER_COMMA = Pattern.compile("(?s).*,\\s(?:who|whose|whom|which)\\b[^,]*");

    private static final String NAME =
            "(?:(?:Dr|Mr|Mrs|Ms|Prof|Sir|Dame)\\.? )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]*\\.?){1,3}";

    /** What may end such a clause, before a cue and after one. */
    private static final Pattern REST = Pattern.compile("(\\s[^,.!?;:\\n“”\"()–—]{2,150}?(?:, " + NAME + ")?)(,?)\\s*");

    private static final Pattern REST_AFTER =
            Pattern.compile("\\s[^,.!?;:\\n“”\"()–—]{2,150}?(?=\\.(?:\\s|$)|,|\\s[“\"])");

    /** Of the verb rather than of the source. */
    private static final Pattern ADVERBIAL = Pattern.compile(
            "\\s(?:also|later|then|now|once|still|again|have|has|had|do|did|not|will|would|to|\\w+ly|on \\w+day|\\w+day)\\b.*");

    private static final Pattern ABBREVIATION =
            Pattern.compile("(?s).*\\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|St|Jr|Sr|No|Gen|Col|Lt|\\p{L})");

    private final Article article;
    private final String text;
    private final Entities entities;
    private final List<Span> cues;

    /** @param cues of all attributions: a source does not go on over another one's */
    SourceEdges(Article article, Entities entities, List<Span> cues) {
        this.article = article;
        this.text = article.text();
        this.entities = entities;
        this.cues = cues;
    }

    Span mend(Span given, Span cue, List<Span> contents) {
        Span source = withWholeName(opened(given, cue), cue);
        Span out = withName(source);
        if (source.end() <= cue.start()) {
            Span gap = new Span(out.end(), Math.max(out.end(), cue.start()));
            if (APPOSITION.matcher(gap.of(text)).matches()) {
                out = new Span(
                        source.start(), out.end() + gap.of(text).stripTrailing().length());
            } else if (!gap.of(text).isBlank()) {
                out = closed(source, gap);
            }
        } else if (source.start() >= cue.end()) {
            Pattern rest = after(out.of(text));
            Matcher m = rest.matcher(text).region(out.end(), paragraphEnd(out));
            if (m.useTransparentBounds(true).useAnchoringBounds(false).lookingAt()
                    && !ABBREVIATION.matcher(m.group()).matches()
                    && !hasCueIn(new Span(out.end(), m.end()))) {
                out = new Span(source.start(), m.end());
            }
        }
        Matcher age = AGE.matcher(text).region(out.end(), paragraphEnd(out));
        if (age.useTransparentBounds(true).lookingAt()) {
            out = new Span(out.start(), age.end());
        }
        Span mended = out;
        return contents.stream().anyMatch(c -> c.overlaps(mended)) ? source : mended;
    }

    /** "The" alone, and "Mother" of "Mother of two Lorna Petrie", with the name that they lead up to. */
    private Span opened(Span source, Span cue) {
        if (source.end() + 1 >= cue.start()) {
            return source;
        }
        Matcher lead = LEAD.matcher(text).region(source.start(), cue.start());
        if (!lead.lookingAt()
                || lead.start(1) != source.end()
                || lead.group(1).length() == 1 && !THE.matcher(source.of(text)).matches()) {
            return source;
        }
        int name = lead.end();
        return entities.mentionsIn(new Span(name, name + 1)).stream()
                .map(EntityMention::span)
                .filter(n -> n.start() == name && n.end() < cue.start())
                .findFirst()
                .map(n -> new Span(source.start(), lastOfName(n.end(), cue.start())))
                .orElse(source);
    }

    /** Where the names end that follow each other with one space between them. */
    private int lastOfName(int end, int limit) {
        int next = end + 1;
        if (next >= limit || text.charAt(end) != ' ') {
            return end;
        }
        return entities.mentionsIn(new Span(next, next + 1)).stream()
                .map(EntityMention::span)
                .filter(n -> n.start() == next && n.end() < limit)
                .findFirst()
                .map(n -> lastOfName(n.end(), limit))
                .orElse(end);
    }

    /** With the rest of the clause that the source leaves open, up to its comma or to the cue. */
    private Span closed(Span source, Span gap) {
        String words = source.of(text);
        Matcher rest = REST.matcher(gap.of(text));
        boolean open = OPEN.matcher(words).matches()
                && rest.matches()
                && !ADVERBIAL.matcher(rest.group(1)).matches();
        if (!open || OPEN_AFTER_COMMA.matcher(words).matches() && rest.group(2).isEmpty()) {
            return source;
        }
        Span closed = new Span(source.start(), source.end() + rest.end(1));
        return hasCueIn(new Span(source.end(), closed.end())) ? source : closed;
    }

    private boolean hasCueIn(Span more) {
        return cues.stream().anyMatch(more::overlaps);
    }

    private static Pattern after(String source) {
        if (RELATIVE.matcher(source).matches()) {
            return CLAUSE;
        }
        return OPEN.matcher(source).matches() ? REST_AFTER : APPOSITION_AFTER;
    }

    /** A name of which the tagger took a part: "Grow Ohio" in "Grow Ohio Now". */
    private Span withWholeName(Span source, Span cue) {
        return entities.mentionsIn(new Span(source.end() - 1, source.end())).stream()
                .map(EntityMention::span)
                .filter(n -> n.start() >= source.start() && n.end() > source.end() && !n.overlaps(cue))
                .findFirst()
                .map(source::cover)
                .orElse(source);
    }

    /** A title that stands before the name of its holder: "Judge" in "Judge Helena Marsh". */
    private Span withName(Span source) {
        int next = source.end() + 1;
        return entities.mentionsIn(new Span(next, next + 1)).stream()
                .filter(n -> n.span().start() == next
                        && text.charAt(source.end()) == ' '
                        && n.mention().kind() == MentionKind.NAME
                        && SourceNames.isPerson(n))
                .findFirst()
                .map(n -> source.cover(n.span()))
                .orElse(source);
    }

    private int paragraphEnd(Span span) {
        int paragraph = article.paragraphAt(span.start());
        return paragraph < 0
                ? span.end()
                : Math.max(span.end(), article.paragraphs().get(paragraph).end());
    }
}
