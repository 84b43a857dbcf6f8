package io.sayso.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line such as {@code 2: speaker = Ada Brandt & Jon Vale; act = thought; how = list}. */
record AttributionLine(
        int number,
        List<String> speakers,
        String act,
        @Nullable SourceForm how) {

    private static final Pattern LINE = Pattern.compile("\\s*([1-9]\\d{0,3})\\s*:(.*)");
    private static final Set<String> ACTS = Set.of("statement", "thought");

    /** Stands for nobody that the article names. */
    private static final String NOBODY = "-";

    /** @param error what to throw for a message */
    static AttributionLine parse(String line, Function<String, GoldFormatException> error) {
        Matcher matcher = LINE.matcher(line.stripTrailing());
        if (!matcher.matches()) {
            throw error.apply(
                    "a line must begin with an attribution's number and a colon, but was \"" + line.strip() + "\"");
        }
        Map<String, String> fields = new HashMap<>();
        for (String field : matcher.group(2).split(";", -1)) {
            String[] pair = field.split("=", 2);
            String key = pair[0].strip();
            if (pair.length < 2
                    || pair[1].isBlank()
                    || !Set.of("speaker", "act", "how").contains(key)) {
                throw error.apply(
                        "a field must be speaker, act or how, then = and a value, but was \"" + field.strip() + "\"");
            }
            if (fields.put(key, pair[1].strip()) != null) {
                throw error.apply("a field must be given once, but " + key + " is given again");
            }
        }
        String speaker = fields.get("speaker");
        if (speaker == null) {
            throw error.apply("the line must give the speaker, or - for nobody, but gives " + fields.keySet());
        }
        String act = fields.get("act");
        if (act == null || !ACTS.contains(act)) {
            throw error.apply("act must be statement or thought, but was " + act);
        }
        List<String> speakers = speaker.equals(NOBODY)
                ? List.of()
                : Arrays.stream(speaker.split(" & ", -1)).map(String::strip).toList();
        if (speakers.stream().anyMatch(String::isEmpty)) {
            throw error.apply("speaker must be names with \" & \" between them, but was \"" + speaker + "\"");
        }
        return new AttributionLine(Integer.parseInt(matcher.group(1)), speakers, act, how(fields.get("how"), error));
    }

    private static @Nullable SourceForm how(@Nullable String label, Function<String, GoldFormatException> error) {
        if (label == null) {
            return null;
        }
        for (SourceForm form : SourceForm.values()) {
            if (form.label().equals(label)) {
                return form;
            }
        }
        throw error.apply("how must be one of " + SourceForm.labels() + ", but was " + label);
    }

    GoldQuote quote(QuoteSpans spans) {
        return new GoldQuote(number, spans, speakers, act, how);
    }
}
