package io.dragoman.app;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code dragoman}. */
@Command(
        name = "dragoman",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        header = "Reads the news of diplomacy and keeps the record of relations between states.",
        footer = {
            "",
            "Examples:",
            "  dragoman read examples/",
            "  dragoman explain \"Ethiopia signed a peace deal with Eritrea.\"",
            "",
            "Exit codes: 0 all done, 1 some input failed, 2 usage."
        },
        subcommands = {
            ReadCommand.class,
            WatchCommand.class,
            NewsCommand.class,
            ShowCommand.class,
            SqlCommand.class,
            DigestCommand.class,
            ServeCommand.class,
            IndexCommand.class,
            CodeCommand.class,
            ExplainCommand.class,
            EvaluateCommand.class,
            BenchmarkCommand.class,
            LexiconCommand.class,
            ModelsCommand.class,
            HelpCommand.class
        })
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Setup setup;

    private Main(Setup setup) {
        this.setup = setup;
    }

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        CommandLine commandLine = commandLine(Setup.ofProcess());
        // Whatever the locale says: records are JSON, and JSON is UTF-8.
        commandLine.setOut(writer(FileDescriptor.out));
        commandLine.setErr(writer(FileDescriptor.err));
        System.exit(commandLine.execute(arguments));
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(
                new BufferedWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8)),
                true);
    }

    /** What a command finds around it. */
    static Setup setup(CommandSpec command) {
        return ((Main) command.root().userObject()).setup;
    }

    /** Throws for a number of threads that is none. */
    static void checkThreads(CommandSpec command, int threads) {
        if (threads < 1) {
            throw new ParameterException(command.commandLine(), "--threads takes 1 or more, not " + threads);
        }
    }

    /** The command line with its handling of errors: bad input and bad stores are one line on standard error. */
    static CommandLine commandLine(Setup setup) {
        return new CommandLine(new Main(setup))
                .registerConverter(LocalDate.class, Main::day)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(Main::explain)
                .setExecutionExceptionHandler(new Failures());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + text + "' is not a day: write it YYYY-MM-DD, such as 2021-03-23");
        }
    }

    /** What is wrong with the arguments, in a line or two: the whole help would push it off the screen. */
    private static int explain(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("dragoman: " + problem.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(problem, err)) {
            err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command.");
    }
}
