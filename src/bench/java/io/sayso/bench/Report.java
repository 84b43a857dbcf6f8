package io.sayso.bench;

import java.util.List;
import java.util.Locale;

/** An evaluation as Markdown, fit for MODEL_CARD.md. */
final class Report {

    private Report() {}

    static String of(List<GoldArticle> articles, Evaluation evaluation) {
        StringBuilder out = new StringBuilder();
        int words = articles.stream().mapToInt(GoldArticle::words).sum();
        int quotes = articles.stream().mapToInt(a -> a.quotes().size()).sum();
        line(out, "%d articles, %,d words, %d gold quotes; per cent.", articles.size(), words, quotes);
        line(out, "");
        quotes(out, evaluation.quotes());
        line(out, "");
        speakers(out, evaluation.speakers());
        return out.toString();
    }

    private static void quotes(StringBuilder out, QuoteScorer scorer) {
        line(out, "| quotes | precision | recall | F1 |");
        line(out, "| --- | --- | --- | --- |");
        scorer.figures()
                .forEach((name, figure) -> line(
                        out, "| %s | %.1f | %.1f | %.1f |", name, figure.precision(), figure.recall(), figure.f1()));
    }

    private static void speakers(StringBuilder out, SpeakerScorer scorer) {
        line(out, "| speakers | quotes | right | wrong | none |");
        line(out, "| --- | --- | --- | --- | --- |");
        row(out, "all that were found", scorer.all());
        scorer.byForm().forEach((form, counts) -> row(out, "source: " + form.label(), counts));
        scorer.byRule().forEach((rule, counts) -> row(out, "rule: " + rule, counts));
        line(out, "");
        line(out, "Quotes with content that were not found at all: %d of %d.", scorer.notFound(), scorer.gold());
    }

    private static void row(StringBuilder out, String name, SpeakerCounts counts) {
        line(
                out,
                "| %s | %d | %.1f | %.1f | %.1f |",
                name,
                counts.quotes(),
                counts.percent(counts.right()),
                counts.percent(counts.wrong()),
                counts.percent(counts.none()));
    }

    private static void line(StringBuilder out, String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
