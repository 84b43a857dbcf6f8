package io.sayso.local;

import java.io.PrintWriter;
import java.io.StringWriter;

/** The command line, run with {@link MarkedWordsExtractor}, and what it printed. */
public record Program(int code, String out, String err) {

    public static Program run(String... args) {
        return run(new Terminal(false, 100), args);
    }

    static Program run(Terminal terminal, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(MarkedWordsExtractor::new, terminal, new PrintWriter(out), new PrintWriter(err), args);
        return new Program(code, out.toString(), err.toString());
    }
}
