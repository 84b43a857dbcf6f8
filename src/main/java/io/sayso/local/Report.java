package io.sayso.local;

import io.sayso.article.Article;
import io.sayso.entity.Entity;
import io.sayso.extract.Extraction;
import io.sayso.quote.Quote;
import io.sayso.quote.Speaker;
import io.sayso.text.Printable;
import io.sayso.text.Span;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Prints what was found in an article, for people. */
final class Report {

    private static final int MAX_CELL = 28;
    private static final String NONE = "-";

    private final PrintWriter out;
    private final int columns;
    private final boolean thoughts;

    /**
     * @param columns to fit the tables into, in characters
     * @param thoughts whether to list thoughts too
     */
    Report(PrintWriter out, int columns, boolean thoughts) {
        this.out = out;
        this.columns = columns;
        this.thoughts = thoughts;
    }

    void print(String key, Extraction extraction) {
        Article article = extraction.article();
        String title = article.title();
        out.println(Printable.of(title == null ? key : title + "  (" + key + ")"));
        printQuotes(extraction);
        printEntities(extraction);
        out.println();
    }

    private void printQuotes(Extraction extraction) {
        List<Quote> quotes = thoughts ? extraction.quotes() : extraction.statements();
        if (quotes.isEmpty()) {
            out.println("  no quotes");
            return;
        }
        Table table = new Table(MAX_CELL, "SPEAKER", thoughts ? "ACT" : "KIND", "CUE", "RESOLVED", "WORDS");
        String text = extraction.article().text();
        for (Quote quote : quotes) {
            Span cue = quote.cue();
            table.add(
                    quote.speakers().isEmpty()
                            ? NONE
                            : quote.speakers().stream().map(Speaker::name).collect(Collectors.joining(", ")),
                    thoughts ? quote.act().label() : quote.kind().label(),
                    cue == null ? NONE : cue.of(text),
                    quote.resolvedBy().label(),
                    quote.contents().stream().map(c -> c.of(text)).collect(Collectors.joining(" ... ")));
        }
        table.print(out, columns);
    }

    private void printEntities(Extraction extraction) {
        if (extraction.entities().isEmpty()) {
            out.println("  no entities");
            return;
        }
        out.println();
        Table table = new Table(MAX_CELL, "TYPE", "NAME", "MENTIONS", "ALIASES");
        for (Entity entity : extraction.entities()) {
            table.add(
                    entity.type().name(),
                    entity.name(),
                    String.valueOf(entity.mentions().size()),
                    String.join(", ", entity.aliases()));
        }
        table.print(out, columns);
    }
}
