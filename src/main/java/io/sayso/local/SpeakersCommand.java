package io.sayso.local;

import io.sayso.query.Items;
import io.sayso.query.PlainJson;
import io.sayso.query.SpeakerCount;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Who is quoted most? */
@Command(
        name = "speakers",
        description =
                "Print who is quoted most, with the share of all quotes that have a speaker. Of a table this reads the"
                        + " whole of its first index.")
final class SpeakersCommand extends AskCommand {

    /** What the order is by; the constants are what the option takes. */
    enum By {
        quotes,
        articles
    }

    @Option(names = "--by", paramLabel = "quotes|articles", description = "The order; default: ${DEFAULT-VALUE}.")
    private By by = By.quotes;

    SpeakersCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int answer(Items items) {
        List<SpeakerCount> speakers = questions(items).speakers();
        if (by == By.articles) {
            speakers = speakers.stream()
                    .sorted(Comparator.comparingInt(SpeakerCount::articles).reversed())
                    .toList();
        }
        print(Columns.ofSpeakers(), speakers.stream().map(PlainJson::of));
        return ExitCode.OK;
    }
}
