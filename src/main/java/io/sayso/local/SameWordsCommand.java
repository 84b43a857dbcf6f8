package io.sayso.local;

import io.sayso.query.Items;
import io.sayso.query.KeyQuery;
import io.sayso.query.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Who else printed these words? */
@Command(
        name = "same-words",
        description =
                "Print the quotes that have exactly these words, whatever the case and punctuation, the first first.")
final class SameWordsCommand extends AskCommand {

    @Parameters(paramLabel = "TEXT", description = "The words of a whole quote, at least five.")
    private String words = "";

    SameWordsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int answer(Items items) {
        KeyQuery query;
        try {
            query = Questions.sameWords(words);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
        print(Columns.ofQuotes(), rows(questions(items).all(query), i -> true));
        return ExitCode.OK;
    }
}
