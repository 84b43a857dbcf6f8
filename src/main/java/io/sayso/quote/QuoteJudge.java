package io.sayso.quote;

import io.sayso.article.Article;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells of each quote what kind it is, whether it is said or thought, and how sure it is. */
final class QuoteJudge {

    private final CueLemmatizer lemmatizer = new CueLemmatizer();
    private final ActFinder acts = new ActFinder();
    private final Calibration calibration;

    QuoteJudge(Calibration calibration) {
        this.calibration = calibration;
    }

    /** @param speakers of the quotes, in their order */
    List<JudgedQuote> judge(Article article, List<FoundQuote> quotes, List<Passage> passages, List<Resolved> speakers) {
        KindOfQuote kinds = new KindOfQuote(article.text(), passages);
        List<JudgedQuote> out = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            out.add(judge(article.text(), quotes.get(i), kinds, speakers.get(i)));
        }
        return out;
    }

    private JudgedQuote judge(String text, FoundQuote quote, KindOfQuote kinds, Resolved resolved) {
        @Nullable Span cue = quote.cue();
        QuoteKind kind = quote.verbatim() ? QuoteKind.DIRECT : kinds.of(quote.contents());
        Act act = acts.of(text, cue, quote.contents(), quote.verbatim() ? 1 : kinds.quotedShare(quote.contents()));
        boolean cueKnown = cue != null && lemmatizer.knows(text, cue);
        Map<String, Double> features = QuoteFeatures.of(quote, kind, act, resolved.how(), cueKnown, text);
        double confidence = quote.evidence() == null ? quote.confidence() : calibration.probability(features);
        return new JudgedQuote(
                quote,
                resolved,
                kind,
                act,
                cue == null ? null : lemmatizer.lemma(text, cue),
                features,
                JudgedQuote.rounded(confidence));
    }
}
