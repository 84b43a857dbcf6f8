package io.sayso.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Figures as they were when somebody last wrote them down, in per cent.
 *
 * @param figures by name
 */
public record RecordedFigures(Map<String, Double> figures) {

    /** Points by which a figure may fall. */
    public static final double SLACK = 1;

    /** For what a decimal fraction loses in binary. */
    private static final double EPSILON = 1e-9;

    public RecordedFigures {
        figures = new LinkedHashMap<>(figures);
    }

    /** @throws NoSuchFileException if nothing was recorded; the message says how to */
    public static RecordedFigures read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(
                    file.toString(),
                    null,
                    "must hold the recorded figures; src/bench/README.md says how to record them");
        }
        return new RecordedFigures(
                new ObjectMapper().readValue(file.toFile(), new TypeReference<LinkedHashMap<String, Double>>() {}));
    }

    public void write(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        Files.writeString(file, mapper.writeValueAsString(figures) + "\n");
    }

    /** A message for each figure that fell by more than {@link #SLACK}, or is recorded or measured only; empty if none. */
    public List<String> falls(Map<String, Double> measured) {
        List<String> out = new ArrayList<>();
        figures.forEach((name, recorded) -> {
            Double now = measured.get(name);
            if (now == null) {
                out.add(name + ": recorded as " + recorded + ", but not measured any more");
            } else if (now < recorded - SLACK - EPSILON) {
                out.add(name + ": must be at least " + Figure.rounded(recorded - SLACK) + " (recorded " + recorded
                        + ", less " + SLACK + "), but was measured as " + now);
            }
        });
        measured.forEach((name, now) -> {
            if (!figures.containsKey(name)) {
                out.add(name + ": measured as " + now + ", but never recorded");
            }
        });
        return out;
    }
}
