package io.sayso.quote;

import io.sayso.article.Article;
import io.sayso.entity.Entities;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Mends where the tagger's cues, sources and contents begin and end, by what PolNeAR's training part does mostly: a cue
 * takes the adverb after its verb (32 of 34) and leaves out whom it tells (500 of 510) and on which day it speaks, a
 * content stays in its paragraph (23,288 of 23,289).
 */
final class AttributionEdges {

    private static final Pattern ADVERB = Pattern.compile(" \\p{Ll}{2,}ly(?=\\s*(?:[.,:;“\"]|\\n|$))");
    private static final Pattern TOLD = Pattern.compile("(?s)(.*\\b(?:told|tells))\\b\\s+\\S.*");

    /** "Said Monday": the day is out 106 times of 163 in PolNeAR's training part. */
    private static final Pattern DAY = Pattern.compile(
            "(?s)(.*\\b(?:said|says|wrote|announced|added|tweeted|argued)\\b.*?)\\s(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
                    + "(?: (?:night|morning|afternoon|evening))?");

    private static final Pattern WANTED = Pattern.compile("(?:want|wants|wanted|asked)");
    private static final String TO_KNOW = " to know";

    private final Article article;
    private final String text;
    private final SourceEdges sources;
    private final ContentEdges contents;

    /** @param cues of all attributions of the article */
    AttributionEdges(Article article, Entities entities, List<Span> cues) {
        this.article = article;
        this.text = article.text();
        this.sources = new SourceEdges(article, entities, cues);
        this.contents = new ContentEdges(article);
    }

    FoundQuote mend(FoundQuote quote) {
        FoundQuote out = quote;
        if (out.cue() != null) {
            out = out.withCue(cue(out.cue()));
        }
        if (out.source() != null && out.cue() != null) {
            out = out.withSource(sources.mend(out.source(), out.cue(), out.contents()));
        }
        return contents.mend(withinParagraphs(withoutToKnow(out)));
    }

    /** "“And who closes you?” a boy wanted to know": the last words are the cue's. */
    private FoundQuote withoutToKnow(FoundQuote quote) {
        Span cue = quote.cue();
        if (cue == null || !WANTED.matcher(cue.of(text)).matches() || !text.startsWith(TO_KNOW, cue.end())) {
            return quote;
        }
        List<Span> kept = quote.contents().stream()
                .filter(c -> c.start() != cue.end() + 1 || c.length() > TO_KNOW.length())
                .map(c -> c.start() == cue.end() + 1 ? new Span(cue.end() + TO_KNOW.length() + 1, c.end()) : c)
                .toList();
        return kept.isEmpty()
                ? quote
                : quote.withCue(new Span(cue.start(), cue.end() + TO_KNOW.length()))
                        .withContents(kept);
    }

    private Span cue(Span marked) {
        // "said:" without its colon, but a colon alone may be the cue
        Span cue = marked.length() > 1 && text.charAt(marked.end() - 1) == ':'
                ? new Span(marked.start(), marked.end() - 1)
                : marked;
        for (Pattern longer : List.of(TOLD, DAY)) {
            Matcher m = longer.matcher(cue.of(text));
            if (m.matches()) {
                return new Span(cue.start(), cue.start() + m.end(1));
            }
        }
        Matcher adverb = ADVERB.matcher(text).region(cue.end(), Math.min(text.length(), cue.end() + 30));
        return adverb.useTransparentBounds(true).lookingAt() ? new Span(cue.start(), adverb.end()) : cue;
    }

    /**
     * A content that runs on into another paragraph keeps the part beside its cue, or the longest; and contents with a whole
     * paragraph between them are not one quote.
     */
    private FoundQuote withinParagraphs(FoundQuote quote) {
        Span anchor = quote.cue() == null ? quote.source() : quote.cue();
        List<Span> contents = new ArrayList<>();
        for (Span content : quote.contents()) {
            contents.add(withinParagraph(content, anchor));
        }
        List<Span> near = new ArrayList<>(contents);
        for (int i = 1; i < contents.size(); i++) {
            if (isParagraphBetween(contents.get(i - 1), contents.get(i))) {
                boolean after = anchor != null
                        && anchor.start() >= contents.get(i - 1).end()
                        && !isParagraphBetween(anchor, contents.get(i));
                near = new ArrayList<>(after ? contents.subList(i, contents.size()) : contents.subList(0, i));
                if (!after) {
                    break;
                }
            }
        }
        return quote.withContents(near);
    }

    private boolean isParagraphBetween(Span before, Span after) {
        return article.paragraphs().stream().anyMatch(p -> p.start() >= before.end() && p.end() <= after.start());
    }

    private Span withinParagraph(Span content, @Nullable Span anchor) {
        Span best = null;
        for (Span paragraph : article.paragraphs()) {
            if (paragraph.overlaps(content)) {
                Span part = new Span(
                        Math.max(paragraph.start(), content.start()), Math.min(paragraph.end(), content.end()));
                boolean beside = anchor != null && paragraph.overlaps(anchor);
                if (beside) {
                    return part;
                }
                best = best == null || part.length() > best.length() ? part : best;
            }
        }
        return best == null ? content : best;
    }
}
