package io.sayso.local;

import io.sayso.quote.QuoteFinder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option that says which quotes are sure enough to be listed. */
final class ConfidenceOption {

    private static final String NAME = "--min-confidence";

    @Option(
            names = NAME,
            paramLabel = "P",
            description = "Leave out quotes whose confidence is below P, 0 to 1; without it the template's default.")
    private @Nullable Double value;

    /** @throws ParameterException if it is not from 0 to 1 */
    double value(CommandSpec command) {
        if (value == null) {
            return QuoteFinder.defaultMinConfidence();
        }
        if (!(value >= 0 && value <= 1)) {
            throw new ParameterException(command.commandLine(), NAME + " must be from 0 to 1, but was " + value);
        }
        return value;
    }
}
