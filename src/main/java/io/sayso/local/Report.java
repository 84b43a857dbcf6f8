package io.sayso.local;

import io.sayso.article.Article;
import io.sayso.entity.Entity;
import io.sayso.extract.Extraction;
import io.sayso.quote.Quote;
import io.sayso.quote.Speaker;
import io.sayso.text.Span;
import java.io.PrintWriter;
import java.util.stream.Collectors;

/** Prints what was found in an article, for people. */
final class Report {

    private static final int MAX_CELL = 28;
    private static final String NONE = "-";

    private final PrintWriter out;
    private final int columns;

    /** @param columns to fit the tables into, in characters */
    Report(PrintWriter out, int columns) {
        this.out = out;
        this.columns = columns;
    }

    void print(String key, Extraction extraction) {
        Article article = extraction.article();
        String title = article.title();
        out.println(title == null ? key : title + "  (" + key + ")");
        printQuotes(extraction);
        printEntities(extraction);
        out.println();
    }

    private void printQuotes(Extraction extraction) {
        if (extraction.quotes().isEmpty()) {
            out.println("  no quotes");
            return;
        }
        Table table = new Table(MAX_CELL, "SPEAKER", "KIND", "CUE", "RESOLVED", "WORDS");
        String text = extraction.article().text();
        for (Quote quote : extraction.quotes()) {
            Span cue = quote.cue();
            table.add(
                    quote.speakers().isEmpty()
                            ? NONE
                            : quote.speakers().stream().map(Speaker::name).collect(Collectors.joining(", ")),
                    quote.kind().label(),
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
