package io.dragoman.app;

import io.dragoman.text.Article;
import io.dragoman.text.load.ArticleReader;
import io.dragoman.text.load.InputProblem;
import io.dragoman.text.load.Sink;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman benchmark gate}: how many sentences the gate spares the parser, and which events it costs. */
@Command(
        name = "gate",
        mixinStandardHelpOptions = true,
        description = {
            "Codes articles with the gate and with every sentence parsed; tells which share of the sentences needs a",
            "parse, and which events the gate loses. Beside the articles named it codes a mixture of invented news."
        },
        footer = {"", "Examples:", "  dragoman benchmark gate examples/", "  dragoman benchmark gate --mix 1000"})
final class GateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Articles, as for read.")
    private List<String> paths = List.of();

    @Option(
            names = "--mix",
            defaultValue = "200",
            paramLabel = "N",
            description = "Articles of invented news, of all that a daily paper holds (default: ${DEFAULT-VALUE}).")
    private int mix;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day of the articles, whatever they tell; needed where one tells none.")
    private @Nullable LocalDate date;

    @Option(names = "--losses", description = "List the events that are lost.")
    private boolean losses;

    @Override
    public Integer call() {
        if (mix < 0) {
            throw new ParameterException(spec.commandLine(), "--mix takes 0 or more, not " + mix);
        }
        PrintWriter err = spec.commandLine().getErr();
        Engine engine = Engine.load(Main.setup(spec), null, err::println);
        boolean failed = false;
        if (!paths.isEmpty()) {
            Trying trying = new Trying(new GateTrial(engine), err);
            ArticleReader.builder()
                    .date(date)
                    .build()
                    .read(paths, Main.setup(spec).input(), trying);
            failed = trying.failed;
            print(String.join(" ", paths), trying.trial.outcome());
        }
        if (mix > 0) {
            GateTrial trial = new GateTrial(engine);
            new NewsMix().articles(mix).forEach(trial::add);
            print("invented news", trial.outcome());
        }
        return failed ? 1 : 0;
    }

    private void print(String what, GateTrial.Outcome outcome) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(what);
        out.printf(
                Locale.ROOT,
                "  %d articles, %d sentences, %d parsed (%.1f %%)%n",
                outcome.articles(),
                outcome.sentences(),
                outcome.parsed(),
                100 * outcome.parsedShare());
        out.printf(
                Locale.ROOT,
                "  %d events with every sentence parsed, %d of them lost (%.2f %%), %d with other actors or modality%n"
                        + "  and %d in headings of one or two words, which are never parsed%n",
                outcome.events(),
                outcome.lost(),
                100 * outcome.lostShare(),
                outcome.altered(),
                outcome.headings());
        if (losses) {
            outcome.losses().forEach(loss -> out.println("  lost: " + loss));
        }
        out.flush();
    }

    private static final class Trying implements Sink {
        private final GateTrial trial;
        private final PrintWriter err;
        private boolean failed;

        Trying(GateTrial trial, PrintWriter err) {
            this.trial = trial;
            this.err = err;
        }

        @Override
        public void article(Article article) {
            trial.add(article);
        }

        @Override
        public void problem(InputProblem problem) {
            failed = true;
            err.println(problem);
        }
    }
}
