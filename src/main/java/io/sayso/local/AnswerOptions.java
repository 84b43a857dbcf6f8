package io.sayso.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sayso.text.Printable;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say how an answer is printed: a table for people, JSON or CSV for programs. */
final class AnswerOptions {

    /** A table's columns are as wide as so many rows need, and a new table begins behind them. */
    private static final int ROWS_A_TABLE = 500;

    private static final int MAX_CELL = 32;

    @Option(names = "--json", description = "Print one JSON object a line.")
    private boolean json;

    @Option(
            names = "--csv",
            description =
                    "Print CSV (RFC 4180), with an apostrophe before cells that a spreadsheet would take for formulas.")
    private boolean csv;

    @Option(names = "--limit", paramLabel = "N", description = "Print at most N; without it all.")
    private int limit = Integer.MAX_VALUE;

    /** @throws ParameterException if they can't all hold */
    void check(CommandSpec command) {
        if (json && csv) {
            throw new ParameterException(command.commandLine(), "only one of --json and --csv may be given");
        }
        if (limit < 1) {
            throw new ParameterException(command.commandLine(), "--limit must be at least 1, but was " + limit);
        }
    }

    boolean isJson() {
        return json;
    }

    boolean isForPeople() {
        return !json && !csv;
    }

    /** As the rows come; that there are more than the limit is said on {@code err}. */
    void print(Columns columns, Stream<ObjectNode> rows, PrintWriter out, PrintWriter err, int width) {
        Iterator<ObjectNode> all = rows.iterator();
        int left = limit;
        if (csv) {
            out.print(Csv.row(columns.names()));
        }
        Table table = columns.table(MAX_CELL);
        int inTable = 0;
        for (; left > 0 && all.hasNext(); left--) {
            ObjectNode row = all.next();
            if (json) {
                out.print(Printable.of(row.toString()));
                out.print('\n');
            } else if (csv) {
                out.print(Csv.row(columns.cells(row)));
            } else {
                columns.add(table, row);
                if (++inTable == ROWS_A_TABLE) {
                    table.print(out, width);
                    table = columns.table(MAX_CELL);
                    inTable = 0;
                }
            }
        }
        if (isForPeople()) {
            if (inTable > 0) {
                table.print(out, width);
            } else if (left == limit) {
                err.println("sayso: nothing found");
            }
        }
        if (limit != Integer.MAX_VALUE && left == 0 && all.hasNext()) {
            err.println("sayso: there are more than these " + limit);
        }
    }
}
