package io.sayso.lambda;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sayso.text.Printable;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * One JSON object a line. {@code timestamp} and {@code level} are named so that Lambda can filter by level (its
 * developer guide, "Configuring JSON and plain text log formats"). Never given any of an article's text. Whatever a key
 * holds, its line is one to every viewer: what some take for a line's end is escaped, which JSON itself does not ask for.
 */
public final class JsonLog {

    private final PrintStream out;
    private final InstantSource clock;
    private final ObjectNode fields;

    private JsonLog(PrintStream out, InstantSource clock, ObjectNode fields) {
        this.out = out;
        this.clock = clock;
        this.fields = fields;
    }

    /** @param clock gives the lines' time */
    public static JsonLog to(PrintStream out, InstantSource clock) {
        return new JsonLog(out, clock, JsonNodeFactory.instance.objectNode());
    }

    /** A log whose lines all have this field besides. */
    public JsonLog with(String name, String value) {
        return new JsonLog(out, clock, fields.deepCopy().put(name, value));
    }

    /** A log whose lines all have these fields besides. */
    public JsonLog with(ObjectNode more) {
        return new JsonLog(out, clock, fields.deepCopy().setAll(more));
    }

    public void info(String message) {
        line("INFO", message);
    }

    public void warn(String message) {
        line("WARN", message);
    }

    public void error(String message) {
        line("ERROR", message);
    }

    private void line(String level, String message) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ObjectNode line = JsonNodeFactory.instance
                .objectNode()
                .put("timestamp", now.toString())
                .put("level", level)
                .put("message", message);
        line.setAll(fields);
        // One write of bytes: lines of several threads do not mix, and the stream's own encoding does not matter.
        byte[] bytes = (Printable.of(line.toString()) + "\n").getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }
}
