package io.sayso.quote;

import io.sayso.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** "The inquest heard that": where it was said, not who said it. */
final class HeardRule implements SpeakerRule {

    private static final Pattern HEARING = Pattern.compile(
            "(?:the|an?)?\\s?(?:[\\p{L}’'-]+\\s){0,3}?(?:court|inquest|inquiry|tribunal|jury|jurors|hearing|trial|panel|meeting)(?:,.*)?");
    private static final Pattern HEARD =
            Pattern.compile("(?:has|had|also|later)?\\s?(?:heard|hears|was told|were told|is told|told|has been told)");

    @Override
    public Optional<Resolved> resolve(FoundQuote quote, Scene scene) {
        Span source = quote.source();
        Span cue = quote.cue();
        return source != null
                        && cue != null
                        && cue.start() >= source.end()
                        && (scene.paragraphsBetween(0, source.start()) == 0
                                        && scene.lowerCase(cue).equals("told")
                                        && scene.lowerCase(source).matches("coroner|judge|mps|jury|jurors")
                                || HEARING.matcher(scene.lowerCase(source)).matches()
                                        && HEARD.matcher(scene.lowerCase(cue)).matches())
                ? Optional.of(Resolved.NOBODY)
                : Optional.empty();
    }
}
