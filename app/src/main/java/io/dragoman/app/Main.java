package io.dragoman.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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
        subcommands = {CodeCommand.class, ExplainCommand.class, LexiconCommand.class, HelpCommand.class})
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command line with its handling of errors: bad input and bad stores are one line on standard error. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command.");
    }
}
