package io.sayso.local;

import io.sayso.article.Article;
import io.sayso.entity.Entity;
import io.sayso.entity.Mention;
import io.sayso.entity.MentionKind;
import io.sayso.extract.Extraction;
import io.sayso.extract.Extractor;
import io.sayso.quote.Act;
import io.sayso.quote.Quote;
import io.sayso.quote.QuoteKind;
import io.sayso.quote.Resolution;
import io.sayso.quote.Speaker;
import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A stand-in that needs no model: what is in curly marks is a quote of "Ada Lund", or a thought if "thinks" stands right
 * before it, and so is that name an entity. Its quotes are 0.5 sure.
 */
final class MarkedWordsExtractor implements Extractor {

    private static final Pattern MARKED = Pattern.compile("\u201c[^\u201d]*\u201d");
    private static final String NAME = "Ada Lund";
    private static final String ID = "person:ada-lund";

    private static final double CONFIDENCE = 0.5;

    private final double minConfidence;

    MarkedWordsExtractor(double minConfidence) {
        this.minConfidence = minConfidence;
    }

    @Override
    public String version() {
        return "test";
    }

    @Override
    public Extraction extract(Article article) {
        String text = article.text();
        List<Quote> quotes = new ArrayList<>();
        for (MatchResult match : MARKED.matcher(text).results().toList()) {
            if (CONFIDENCE < minConfidence) {
                continue;
            }
            Span words = new Span(match.start(), match.end());
            quotes.add(new Quote(
                    String.format("%04d", quotes.size() + 1),
                    QuoteKind.DIRECT,
                    text.startsWith("thinks ", match.start() - 7) ? Act.THOUGHT : Act.STATEMENT,
                    List.of(words),
                    null,
                    null,
                    null,
                    List.of(new Speaker(ID, NAME)),
                    Resolution.NAME,
                    "test",
                    CONFIDENCE,
                    1,
                    Map.of("contentMean", -0.5),
                    null,
                    -1,
                    words));
        }
        int at = text.indexOf(NAME);
        List<Entity> entities = at < 0
                ? List.of()
                : List.of(new Entity(
                        ID,
                        EntityType.PERSON,
                        NAME,
                        List.of("Lund"),
                        List.of(),
                        1,
                        null,
                        List.of(new Mention(new Span(at, at + NAME.length()), NAME, MentionKind.NAME))));
        return new Extraction(article, quotes, entities);
    }
}
