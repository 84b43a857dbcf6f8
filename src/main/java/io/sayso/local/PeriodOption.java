package io.sayso.local;

import io.sayso.query.Period;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say when the articles were published. */
final class PeriodOption {

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description = "Published on this day (2026-11-25) or at this time (2026-11-25T12:00:00Z), UTC, or later.")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "TIME", description = "Likewise: on this day or at this time, or earlier.")
    private @Nullable String until;

    /** @throws LocalException if one of them is no time */
    Period value(AskCommand command) {
        try {
            return Period.of(since, until);
        } catch (IllegalArgumentException e) {
            throw command.wrong("--" + e.getMessage());
        }
    }
}
