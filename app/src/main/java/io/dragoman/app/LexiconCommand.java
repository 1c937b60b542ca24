package io.dragoman.app;

import io.dragoman.coding.LexiconLint;
import io.dragoman.coding.lexicon.LexiconProblem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman lexicon}: work on the dictionaries. */
@Command(
        name = "lexicon",
        description = "Checks the dictionaries.",
        subcommands = LexiconCommand.Check.class,
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  dragoman lexicon check my-lexicon/"})
final class LexiconCommand {

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Checks the form of all entries and runs their examples.",
            footer = {"", "Example:", "  dragoman lexicon check my-lexicon/"})
    static final class Check implements Callable<Integer> {

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Parameters(
                arity = "0..1",
                paramLabel = "DIR",
                description = "A folder of yours to be laid over the built-in lexicon.")
        private @Nullable Path folder;

        @Override
        public Integer call() {
            PrintWriter out = spec.commandLine().getOut();
            PrintWriter err = spec.commandLine().getErr();
            Engine engine = Engine.load(Main.setup(spec), folder, err::println);
            List<LexiconProblem> problems =
                    new LexiconLint(engine.lexicon(), engine.openAnalyzer(), engine.coder()).run(id -> {});
            problems.forEach(out::println);
            long examples = engine.lexicon().frames().stream()
                            .mapToLong(frame -> frame.examples().size())
                            .sum()
                    + engine.lexicon().roles().stream()
                            .mapToLong(role -> role.examples().size())
                            .sum();
            out.printf(
                    "%d countries, %d persons, %d organisations, %d roles, %d frames; %d examples, %d problems%n",
                    engine.lexicon().countries().size(),
                    engine.lexicon().persons().size(),
                    engine.lexicon().organisations().size(),
                    engine.lexicon().roles().size(),
                    engine.lexicon().frames().size(),
                    examples,
                    problems.size());
            out.flush();
            return problems.isEmpty() ? 0 : 1;
        }
    }
}
