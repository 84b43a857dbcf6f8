package io.sayso.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is known of the terminal.
 *
 * @param isTerminal whether stderr is read by a person
 * @param columns its width in characters
 */
record Terminal(boolean isTerminal, int columns) {

    private static final int DEFAULT_COLUMNS = 100;
    private static final int MIN_COLUMNS = 60;
    private static final int MAX_COLUMNS = 240;
    private static final int MAX_USAGE_WIDTH = 100;
    private static final Path LINUX_STDERR = Path.of("/proc/self/fd/2");

    static Terminal system() {
        return new Terminal(System.console() != null && isStderrTerminal(), columns(System.getenv("COLUMNS")));
    }

    /** @param variable of the shell; may be null or no number */
    static int columns(@org.jspecify.annotations.Nullable String variable) {
        try {
            int columns = variable == null ? DEFAULT_COLUMNS : Integer.parseInt(variable.strip());
            return Math.max(MIN_COLUMNS, Math.min(MAX_COLUMNS, columns));
        } catch (NumberFormatException e) {
            return DEFAULT_COLUMNS;
        }
    }

    int usageWidth() {
        return Math.min(MAX_USAGE_WIDTH, columns);
    }

    /** Java tells of stdin and stdout only, and from 22 on has a console without a terminal as well. */
    private static boolean isStderrTerminal() {
        try {
            return !Files.isSymbolicLink(LINUX_STDERR)
                    || Files.readSymbolicLink(LINUX_STDERR).toString().startsWith("/dev/pts/")
                    || Files.readSymbolicLink(LINUX_STDERR).toString().startsWith("/dev/tty");
        } catch (IOException e) {
            return false;
        }
    }
}
