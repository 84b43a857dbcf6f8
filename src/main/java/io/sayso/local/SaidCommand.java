package io.sayso.local;

import io.sayso.query.Items;
import io.sayso.query.Period;
import io.sayso.query.Questions;
import io.sayso.query.QuoteFilter;
import io.sayso.quote.Act;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What has somebody said? */
@Command(name = "said", description = "Print what a speaker has said, newest first.")
final class SaidCommand extends AskCommand {

    @Parameters(paramLabel = "SPEAKER", description = "An id (person:ada-brook), a name, an alias or part of a name.")
    private String speaker = "";

    @Mixin
    private final PeriodOption period = new PeriodOption();

    @Option(
            names = "--about",
            paramLabel = "ENTITY",
            description =
                    "Only quotes that mention this person, body or place: an id, a name, an alias or part of a name.")
    private @Nullable String about;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only quotes of this kind: direct, mixed or indirect.")
    private @Nullable String kind;

    @Option(names = "--thoughts", description = "Also what the speaker is said to think, hope or support.")
    private boolean thoughts;

    SaidCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int answer(Items items) {
        Period when = period.value(this);
        filter(items, null);
        String id = speaker(items, speaker);
        Predicate<Map<String, AttributeValue>> filter = filter(items, about == null ? null : mentioned(items, about));
        Iterator<Map<String, AttributeValue>> quotes = thoughts
                ? questions(items).saidAndThought(id, when)
                : questions(items).all(Questions.said(id, Act.STATEMENT, when));
        print(Columns.ofQuotes(), rows(quotes, filter));
        return ExitCode.OK;
    }

    private Predicate<Map<String, AttributeValue>> filter(Items items, @Nullable String aboutId) {
        try {
            return QuoteFilter.of(items, kind, aboutId);
        } catch (IllegalArgumentException e) {
            throw wrong("--" + e.getMessage());
        }
    }
}
