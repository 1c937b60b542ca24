package io.dragoman.app;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
        })
public final class Main implements Runnable {

    private static final Map<String, Class<?>> COMMANDS = commands();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Setup setup;

    private Main(Setup setup) {
        this.setup = setup;
    }

    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("read", ReadCommand.class);
        commands.put("watch", WatchCommand.class);
        commands.put("news", NewsCommand.class);
        commands.put("show", ShowCommand.class);
        commands.put("sql", SqlCommand.class);
        commands.put("digest", DigestCommand.class);
        commands.put("serve", ServeCommand.class);
        commands.put("index", IndexCommand.class);
        commands.put("code", CodeCommand.class);
        commands.put("explain", ExplainCommand.class);
        commands.put("evaluate", EvaluateCommand.class);
        commands.put("benchmark", BenchmarkCommand.class);
        commands.put("lexicon", LexiconCommand.class);
        commands.put("models", ModelsCommand.class);
        commands.put("help", HelpCommand.class);
        return Collections.unmodifiableMap(commands);
    }

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        CommandLine commandLine = commandLine(Setup.ofProcess(), arguments.length == 0 ? "" : arguments[0]);
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

    /** The command line with all commands. */
    static CommandLine commandLine(Setup setup) {
        return commandLine(setup, "");
    }

    /**
     * The command line with its handling of errors: bad input and bad stores are one line on standard error.
     *
     * @param asked the command to come; if there is one of that name it stands there alone, since describing all of them
     *     takes a good part of a short run
     */
    private static CommandLine commandLine(Setup setup, String asked) {
        CommandLine commandLine = new CommandLine(new Main(setup));
        @Nullable Class<?> alone = asked.equals("help") ? null : COMMANDS.get(asked);
        if (alone == null) {
            COMMANDS.forEach(commandLine::addSubcommand);
        } else {
            commandLine.addSubcommand(asked, alone);
        }
        return commandLine
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
