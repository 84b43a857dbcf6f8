package io.sayso.local;

import io.sayso.extract.ArticleExtractor;
import io.sayso.extract.Extractor;
import io.sayso.text.Printable;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.DoubleFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** The program that {@code mvn exec:java} starts. Without a command it does what {@code run} does. */
@Command(
        name = "sayso",
        description = "Who said what, in every article: quotes, speakers and entities of news articles.",
        synopsisSubcommandLabel = "[COMMAND]",
        footer = "Without a command: run, on the sample articles that come with Sayso.")
public final class Main implements Callable<Integer> {

    private static final Set<String> OWN_OPTIONS = Set.of("-h", "--help");

    private final RunCommand run;

    @CommandLine.Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    private Main(RunCommand run) {
        this.run = run;
    }

    /** Ends the virtual machine only to tell of a failure, so that a Maven that runs it can go on. */
    public static void main(String... args) {
        // Not System.out, which encodes as the platform does; article text is UTF-8 for whoever reads it. Not closed: a
        // Maven that runs the program has still to say how it went, and fails if it can't.
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int code = run(ArticleExtractor::withDefaultModel, Terminal.system(), out, err, args);
        out.flush();
        err.flush();
        if (code != 0) {
            System.exit(code);
        }
    }

    /**
     * Runs the command that the arguments name.
     *
     * @param extractors asked once, and only if there is an article to extract from, for one that leaves out quotes whose
     *     confidence is below the given one
     * @return 0 if all went well, 1 if anything could not be done, 2 if the arguments are wrong
     */
    static int run(
            DoubleFunction<Extractor> extractors, Terminal terminal, PrintWriter out, PrintWriter err, String... args) {
        RunCommand runCommand = new RunCommand(extractors, terminal);
        CommandLine commandLine = new CommandLine(new Main(runCommand))
                .addSubcommand(runCommand)
                .addSubcommand(new WatchCommand(extractors))
                .addSubcommand(new ExtractCommand(extractors))
                .addSubcommand(new SaidCommand(terminal))
                .addSubcommand(new MentionsCommand(terminal))
                .addSubcommand(new ArticleCommand(terminal))
                .addSubcommand(new SameWordsCommand(terminal))
                .addSubcommand(new SpeakersCommand(terminal))
                .addSubcommand(new ExportCommand())
                .addSubcommand(new ServeCommand())
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(terminal.usageWidth())
                .setExecutionExceptionHandler((e, command, result) -> failed(e, command));
        IParameterExceptionHandler wrong = commandLine.getParameterExceptionHandler();
        commandLine.setParameterExceptionHandler((e, all) -> wrong.handleParseException(printable(e), all));
        int code = commandLine.execute(withDefaultCommand(args));
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public Integer call() throws IOException {
        return run.call();
    }

    /** So that {@code --out DIR} alone is understood as well. */
    private static String[] withDefaultCommand(String[] args) {
        if (args.length > 0 && args[0].startsWith("-") && !OWN_OPTIONS.contains(args[0])) {
            String[] withRun = new String[args.length + 1];
            withRun[0] = RunCommand.NAME;
            System.arraycopy(args, 0, withRun, 1, args.length);
            return withRun;
        }
        return args;
    }

    /** The same where its message can be printed: what picocli knows besides is then kept. */
    private static ParameterException printable(ParameterException e) {
        String message = String.valueOf(e.getMessage());
        String printable = Printable.of(message);
        return printable.equals(message) ? e : new ParameterException(e.getCommandLine(), printable);
    }

    private static int failed(Exception e, CommandLine command) {
        if (e instanceof LocalException) {
            command.getErr().println("sayso: " + Printable.of(String.valueOf(e.getMessage())));
        } else if (e instanceof IOException || e instanceof UncheckedIOException) {
            command.getErr().println("sayso: " + Messages.of(e));
        } else {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            trace.toString().lines().map(Printable::of).forEach(command.getErr()::println);
        }
        return ExitCode.SOFTWARE;
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        OutputStream bytes = new BufferedOutputStream(new FileOutputStream(descriptor));
        return new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    }
}
