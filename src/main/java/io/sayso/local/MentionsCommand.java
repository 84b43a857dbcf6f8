package io.sayso.local;

import io.sayso.query.Items;
import io.sayso.query.Period;
import io.sayso.query.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Where is somebody or something mentioned? */
@Command(name = "mentions", description = "Print the articles that mention a person, body or place, newest first.")
final class MentionsCommand extends AskCommand {

    @Parameters(paramLabel = "ENTITY", description = "An id (country:FI), a name, an alias or part of a name.")
    private String entity = "";

    @Mixin
    private final PeriodOption period = new PeriodOption();

    MentionsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int answer(Items items) {
        Period when = period.value(this);
        String id = mentioned(items, entity);
        print(Columns.ofMentions(), rows(questions(items).all(Questions.mentions(id, when)), i -> true));
        return ExitCode.OK;
    }
}
