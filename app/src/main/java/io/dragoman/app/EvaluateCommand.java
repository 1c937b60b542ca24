package io.dragoman.app;

import io.dragoman.exchange.PlainJson;
import io.dragoman.exchange.scoring.ScoreJson;
import io.dragoman.exchange.scoring.ScoreTable;
import io.dragoman.exchange.scoring.article.ArticleScore;
import io.dragoman.exchange.scoring.relation.RelationOptions;
import io.dragoman.exchange.scoring.relation.RelationScore;
import io.dragoman.exchange.scoring.shared.ScoringException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman evaluate}: how much of what people found is found. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Codes texts that people have coded, and scores what it finds against what they found.",
        footer = {
            "",
            "GOLD is a file of sentences with a relation each (.jsonl: {\"id\",\"text\",\"gold\":[…]} a line) or the",
            "record of an article (.gold.json). The article's text is looked for beside it, under the name that the",
            "record gives as source_file or else its own, and its day in a .meta.json there.",
            "",
            "Examples:",
            "  dragoman evaluate --given relations.jsonl",
            "  dragoman evaluate --json article.gold.json"
        })
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Files of gold.")
    private List<Path> files = List.of();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day of the articles, whatever they tell; needed where one tells none.")
    private @Nullable LocalDate date;

    @Option(names = "--given", description = "Tell the coder where source and target of each relation stand.")
    private boolean given;

    @Option(
            names = "--no-back-off",
            description = "Leave a given pair that no frame fits, rather than guess from its words.")
    private boolean noBackOff;

    @Option(
            names = "--roles",
            defaultValue = "directed",
            description = "What must fit of a relation: directed (source and target), undirected (either way round) or"
                    + " none; default: ${DEFAULT-VALUE}.")
    private RelationOptions.Roles roles = RelationOptions.Roles.DIRECTED;

    @Option(
            names = "--pick",
            defaultValue = "first",
            description = "Which event answers: the first that fits, or the best as an upper bound; default:"
                    + " ${DEFAULT-VALUE}.")
    private RelationOptions.Pick pick = RelationOptions.Pick.FIRST;

    @Option(names = "--confusions", description = "List which category was taken for which.")
    private boolean confusions;

    @Option(names = "--errors", paramLabel = "N", defaultValue = "0", description = "List the first N wrong answers.")
    private int errors;

    @Option(
            names = "--interval",
            paramLabel = "N",
            defaultValue = "0",
            description = "Give the 95 %% interval of the macro F1 from N resamples, such as 1000.")
    private int resamples;

    @Option(names = "--json", description = "Print the scores as JSON.")
    private boolean json;

    @Mixin
    private CodingOptions coding = new CodingOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        coding.check(spec);
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        RelationOptions options = options();
        EngineLoading loading = EngineLoading.withExamples(Main.setup(spec), coding.lexicon(), "", err::println)
                .withParser();
        Evaluation evaluation = new Evaluation(loading, date, given, !noBackOff, coding.threads(), err);
        List<Map<String, Object>> scores = new ArrayList<>();
        boolean failed = false;
        for (Path file : files) {
            try {
                if (String.valueOf(file.getFileName()).endsWith(".jsonl")) {
                    RelationScore score = evaluation.relations(file, options);
                    scores.add(Map.of("gold", file.toString(), "relations", ScoreJson.of(score)));
                    print(file, ScoreTable.of(confusions ? score : withoutConfusions(score)), out);
                } else {
                    ArticleScore score = evaluation.article(file);
                    scores.add(Map.of("gold", file.toString(), "article", ScoreJson.of(score)));
                    print(file, ScoreTable.of(score), out);
                }
            } catch (ScoringException e) {
                err.println(file + ": " + e.getMessage() + "; mend the file or name another");
                failed = true;
            } catch (UserError e) {
                err.println(e.getMessage());
                failed = true;
            }
        }
        if (json) {
            out.println(PlainJson.pretty(scores));
        }
        out.flush();
        return failed ? 1 : 0;
    }

    private RelationOptions options() {
        try {
            return RelationOptions.standard()
                    .withRoles(roles)
                    .withPick(pick)
                    .withErrors(errors)
                    .withBootstrap(resamples);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--errors and --interval take 0 or more", e);
        }
    }

    private void print(Path file, String table, PrintWriter out) {
        if (!json) {
            out.println(file);
            out.println(table);
            out.flush();
        }
    }

    private static RelationScore withoutConfusions(RelationScore score) {
        return new RelationScore(
                score.options(),
                score.records(),
                score.withEvents(),
                score.answered(),
                score.binary(),
                score.quad(),
                score.root(),
                score.interval(),
                List.of(),
                score.errors());
    }
}
