package io.sayso.bench;

import io.sayso.article.Article;
import io.sayso.article.ArticleReader;
import io.sayso.article.RawObject;
import io.sayso.article.UnreadableArticleException;
import io.sayso.extract.Extractor;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The program's figures over some gold articles. */
public final class Evaluation {

    private final QuoteScorer quotes = new QuoteScorer();
    private final SpeakerScorer speakers = new SpeakerScorer();

    private Evaluation() {}

    /** Runs the extractor over every article, read as a plain text file would be. */
    public static Evaluation of(List<GoldArticle> articles, Extractor extractor) {
        Evaluation evaluation = new Evaluation();
        for (GoldArticle article : articles) {
            List<PredictedQuote> predicted = extractor.extract(read(article.name(), article.text())).quotes().stream()
                    .map(PredictedQuote::of)
                    .toList();
            evaluation.add(article, predicted);
        }
        return evaluation;
    }

    /**
     * @param name what to call it in messages
     * @throws IllegalStateException if the program does not take the text as it is
     */
    public static Article read(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Article article;
        try {
            article = new ArticleReader()
                    .read(RawObject.of(name + ".txt", bytes, "text/plain; charset=utf-8", null, null))
                    .article();
        } catch (UnreadableArticleException e) {
            throw new IllegalStateException(name + ": article must be readable", e);
        }
        if (!article.text().equals(text)) {
            throw new IllegalStateException(
                    name + ": article must be read unchanged, but was read as " + article.format() + " of "
                            + article.text().length() + " instead of " + text.length() + " characters");
        }
        return article;
    }

    void add(GoldArticle article, List<PredictedQuote> predicted) {
        quotes.add(
                article.text(),
                article.quotes().stream().map(GoldQuote::spans).toList(),
                predicted.stream().map(PredictedQuote::spans).toList());
        speakers.add(article, predicted);
    }

    public QuoteScorer quotes() {
        return quotes;
    }

    public SpeakerScorer speakers() {
        return speakers;
    }

    /**
     * What the quality gate holds, in per cent, the higher the better: the F1 of every figure of {@link QuoteScorer}, how
     * many quotes with content were found, and of those how many speakers are right, and how many not wrong.
     */
    public Map<String, Double> figures() {
        Map<String, Double> out = new LinkedHashMap<>();
        quotes.figures().forEach((name, figure) -> out.put(name, figure.f1()));
        SpeakerCounts all = speakers.all();
        int gold = speakers.gold();
        out.put("quotes.found", gold == 0 ? 0 : Figure.rounded(100.0 * all.quotes() / gold));
        out.put("speaker.right", all.percent(all.right()));
        out.put("speaker.not_wrong", all.percent(all.right() + all.none()));
        return out;
    }
}
