package io.sayso.quote;

import io.sayso.article.Article;
import io.sayso.entity.Entities;
import io.sayso.tagger.Attribution;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Attributions and quotation marks to quotes, each with its speaker. Safe for use by several threads. */
public final class QuoteFinder {

    private final SpeakerResolver resolver = new SpeakerResolver();
    private final QuoteJudge judge;
    private final double minConfidence;

    /** Gives the quotes whose confidence is at least {@link #defaultMinConfidence}. */
    public QuoteFinder() {
        this(defaultMinConfidence());
    }

    /**
     * @param minConfidence quotes below it are left out; 0 to 1
     * @throws IllegalArgumentException if it is less than 0 or more than 1
     */
    public QuoteFinder(double minConfidence) {
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new IllegalArgumentException("minConfidence must be from 0 to 1, but was " + minConfidence);
        }
        this.minConfidence = minConfidence;
        this.judge = new QuoteJudge(Calibration.LOADED);
    }

    /** Where to draw the line for the best F1 of attributions, as measured on articles apart from the training. */
    public static double defaultMinConfidence() {
        return Calibration.LOADED.minConfidence();
    }

    /** @param attributions what the tagger found, with offsets into the article's text */
    public List<Quote> find(Article article, List<Attribution> attributions, Entities entities) {
        String text = article.text();
        List<Passage> passages = QuotationMarks.scan(text, article.ownParagraphs());
        OwnWords own = new OwnWords(article);
        MissingSource missing = new MissingSource(text, entities);
        List<FoundQuote> given = attributions.stream().map(FoundQuote::of).toList();
        AttributionEdges edges = new AttributionEdges(article, entities, cues(given, text));
        List<FoundQuote> tagged = given.stream()
                .map(new SharedSource(text, given)::part)
                .map(missing::restore)
                .map(edges::mend)
                .flatMap(q -> own.of(q).stream())
                .toList();
        PassageFitter fitter = new PassageFitter(text, passages);
        List<FoundQuote> fitted = new NoQuotes(text, passages)
                .without(tagged.stream()
                        .map(q -> fitter.fit(q, tagged))
                        .map(new ContentParts(text, passages)::together)
                        .toList());
        List<FoundQuote> laidOut = new LayoutRules(new Page(article, entities, passages, fitted)).apply();
        List<FoundQuote> all = new LoosePassages(text, passages).housed(laidOut);
        List<Resolved> speakers =
                resolver.resolve(article, all.stream().map(FoundQuote::asNamed).toList(), passages, entities);
        return quotes(article, judge.judge(article, all, passages, speakers));
    }

    /** Of those that attribute more than a source's wish not to be named. */
    private static List<Span> cues(List<FoundQuote> quotes, String text) {
        return quotes.stream()
                .filter(q -> !NoQuotes.isWishForNoName(q.first(), text))
                .map(FoundQuote::cue)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private List<Quote> quotes(Article article, List<JudgedQuote> judged) {
        List<JudgedQuote> kept =
                judged.stream().filter(q -> q.confidence() >= minConfidence).toList();
        List<FoundQuote> found = kept.stream().map(JudgedQuote::quote).toList();
        List<Quote> out = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            FoundQuote quote = found.get(i);
            int parent = parent(found, i);
            out.add(kept.get(i)
                    .toQuote(
                            id(i),
                            parent < 0 ? null : id(parent),
                            article.paragraphAt(quote.first().start()),
                            context(article, quote)));
        }
        return out;
    }

    private static String id(int index) {
        return String.format(Locale.ROOT, "%04d", index + 1);
    }

    /** The shortest other quote of which one content holds this whole quote's contents, or -1. */
    private static int parent(List<FoundQuote> found, int index) {
        Span own = found.get(index).first().cover(found.get(index).last());
        int best = -1;
        int length = Integer.MAX_VALUE;
        for (int i = 0; i < found.size(); i++) {
            for (Span content : found.get(i).contents()) {
                if (i != index
                        && content.contains(own)
                        && content.length() > own.length()
                        && content.length() < length) {
                    best = i;
                    length = content.length();
                }
            }
        }
        return best;
    }

    /** The paragraphs that the quote touches, from the first one's start to the last one's end. */
    private static Span context(Article article, FoundQuote quote) {
        Span extent = quote.extent();
        @Nullable Span context = null;
        for (Span paragraph : article.paragraphs()) {
            if (paragraph.overlaps(extent)) {
                context = context == null ? paragraph : context.cover(paragraph);
            }
        }
        return context == null ? extent : context.cover(extent);
    }
}
