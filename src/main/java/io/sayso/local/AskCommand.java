package io.sayso.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sayso.query.EntitySummary;
import io.sayso.query.Items;
import io.sayso.query.Match;
import io.sayso.query.Names;
import io.sayso.query.PlainJson;
import io.sayso.query.Questions;
import io.sayso.store.StoreException;
import io.sayso.text.Printable;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the commands have in common that ask the items. */
abstract class AskCommand implements Callable<Integer> {

    private static final int MAX_CANDIDATES = 20;

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final ItemsOption from = new ItemsOption();

    @Mixin
    private final AnswerOptions answer = new AnswerOptions();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    AskCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** @return the exit code */
    abstract int answer(Items items) throws IOException;

    @Override
    public final Integer call() throws IOException {
        answer.check(command());
        try {
            return answer(from.open(command()));
        } catch (AmbiguousNameException e) {
            printCandidates(e);
            return ExitCode.USAGE;
        } catch (SdkException | StoreException e) {
            throw new LocalException(from.name() + " must be readable, but: " + e.getMessage());
        }
    }

    final void print(Columns columns, Stream<ObjectNode> rows) {
        answer.print(columns, rows, out(), err(), terminal.columns());
    }

    final AnswerOptions answerOptions() {
        return answer;
    }

    final ItemsOption from() {
        return from;
    }

    final int columns() {
        return terminal.columns();
    }

    /** @throws ParameterException always */
    final RuntimeException wrong(String message) {
        throw new ParameterException(command().commandLine(), message);
    }

    static Stream<ObjectNode> rows(
            Iterator<Map<String, AttributeValue>> items, Predicate<Map<String, AttributeValue>> filter) {
        Iterable<Map<String, AttributeValue>> iterable = () -> items;
        return StreamSupport.stream(iterable.spliterator(), false)
                .filter(filter)
                .map(PlainJson::of);
    }

    /** @throws LocalException if there is none; @throws AmbiguousNameException if there are several */
    final String speaker(Items items, String name) {
        return one(
                name,
                "nobody is quoted who is called \"" + name + "\"",
                names(items).speaker(name));
    }

    /** @throws LocalException if there is none; @throws AmbiguousNameException if there are several */
    final String mentioned(Items items, String name) {
        return one(
                name,
                "nothing is mentioned that is called \"" + name + "\"",
                names(items).mentioned(name));
    }

    final Questions questions(Items items) {
        return new Questions(items);
    }

    private Names names(Items items) {
        return new Names(items, () -> {
            if (from.isTable()) {
                err().println("sayso: no full name or id; reading the whole index of " + from.name()
                        + " for aliases and parts of names");
                err().flush();
            }
        });
    }

    private static String one(String name, String none, Match match) {
        if (match instanceof Match.Several several) {
            throw new AmbiguousNameException(name, several.candidates());
        }
        if (match instanceof Match.One one) {
            return one.entityId();
        }
        throw new LocalException(none);
    }

    private void printCandidates(AmbiguousNameException e) {
        List<EntitySummary> candidates = e.candidates();
        err().println("sayso: \"" + Printable.of(e.name()) + "\" may be any of " + candidates.size()
                + "; name one by its id:");
        Table table = new Table(200, "id", "quotes", "mentions", "articles", "name");
        candidates.stream()
                .limit(MAX_CANDIDATES)
                .forEach(c -> table.add(
                        c.id(),
                        String.valueOf(c.quotes()),
                        String.valueOf(c.mentions()),
                        String.valueOf(c.articles()),
                        c.name()));
        table.print(err(), terminal.columns());
        if (candidates.size() > MAX_CANDIDATES) {
            err().println("  and " + (candidates.size() - MAX_CANDIDATES) + " more");
        }
    }

    private PrintWriter out() {
        return command().commandLine().getOut();
    }

    private PrintWriter err() {
        return command().commandLine().getErr();
    }

    private CommandSpec command() {
        return Objects.requireNonNull(spec, "picocli sets it");
    }
}
