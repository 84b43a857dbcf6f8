package io.sayso.local;

import java.io.PrintWriter;

/** One line that is drawn over at each step; nothing at all where no person watches. */
final class ProgressBar {

    private static final int MAX_BAR = 30;

    private final PrintWriter err;
    private final Terminal terminal;
    private final int total;
    private int done;

    ProgressBar(PrintWriter err, Terminal terminal, int total) {
        this.err = err;
        this.terminal = terminal;
        this.total = total;
    }

    /** @param next what is begun now */
    void show(String next) {
        if (!terminal.isTerminal()) {
            return;
        }
        int filled = MAX_BAR * done / total;
        String line = "[" + "#".repeat(filled) + " ".repeat(MAX_BAR - filled) + "] " + done + "/" + total + " " + next;
        // One column is left free: a terminal may go to the next line after the last one.
        err.print("\r\033[K" + Table.shorten(line, terminal.columns() - 1));
        err.flush();
    }

    void step() {
        done++;
    }

    /** Takes the line away, for other output. */
    void clear() {
        if (terminal.isTerminal()) {
            err.print("\r\033[K");
            err.flush();
        }
    }
}
