package io.dragoman.app;

import io.dragoman.app.explain.ExplainedText;
import io.dragoman.app.explain.JsonForm;
import io.dragoman.app.explain.PairWords;
import io.dragoman.app.explain.TextPrinter;
import io.dragoman.coding.RelationCoder;
import io.dragoman.record.Span;
import io.dragoman.text.AnalyzedArticle;
import io.dragoman.text.load.LanguageCheck;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman explain}: why a sentence was coded so, or not at all. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Shows why a sentence is coded as it is, or why nothing is: what its words were taken for, its tree, the "
                    + "frames that fit, what governs each act, and what words without a code lack."
        },
        footer = {
            "",
            "Places such as verbs/support.yaml:41 are file and line in the lexicon. Colours are for terminals only and"
                    + " go with NO_COLOR=1.",
            "",
            "Examples:",
            "  dragoman explain \"Ethiopia signed a peace deal with Eritrea.\"",
            "  dragoman explain --date 2015-11-25 \"Putin accused Turkey of aiding terrorists.\"",
            "  dragoman explain --source Turkey --target 22-28 \"Turkey accused Syria, Russia said.\"",
            "  dragoman explain --json \"Russia will not attend the talks.\""
        })
final class ExplainCommand implements Callable<Integer> {

    private static final int WIDTH_OF_FILES = 100;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 160;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "TEXT",
            description = "One or more texts, each of any number of sentences.")
    private List<String> texts = List.of();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day it was written (default: today); decides who holds an office.")
    private @Nullable LocalDate date;

    @Option(names = "--lexicon", paramLabel = "DIR", description = "A folder of yours laid over the lexicon.")
    private @Nullable Path lexicon;

    @Option(
            names = "--source",
            paramLabel = "WORDS",
            description =
                    "Who acts, as words of the text or as a span such as 0-8 in code points: shows how the relation"
                            + " of this pair is coded and what else it could have been. May be given several times.")
    private List<String> source = List.of();

    @Option(names = "--target", paramLabel = "WORDS", description = "Who is acted upon, as --source.")
    private List<String> target = List.of();

    @Option(names = "--json", description = "Everything as one JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Engine engine =
                Engine.load(Main.setup(spec), lexicon, spec.commandLine().getErr()::println);
        LocalDate day = date == null ? LocalDate.now(ZoneId.systemDefault()) : date;
        List<ExplainedText> explained = new ArrayList<>();
        for (String text : texts) {
            explained.add(explain(engine, text, day, source, target));
        }
        if (json) {
            out.println(new JsonForm(engine.lexicon(), engine.coder().gate()).of(explained));
        } else {
            TextPrinter printer = new TextPrinter(
                    engine.lexicon(),
                    engine.coder().gate(),
                    width(),
                    spec.commandLine().getColorScheme().ansi().enabled());
            boolean first = true;
            for (ExplainedText text : explained) {
                out.print((first ? "" : "\n") + printer.print(text));
                first = false;
            }
        }
        out.flush();
        return 0;
    }

    /**
     * Explains a text, and the relation of a pair if there is one.
     *
     * @throws UserError if the text does not have the words of the pair
     */
    static ExplainedText explain(Engine engine, String text, LocalDate day, List<String> source, List<String> target) {
        AnalyzedArticle analyzed = engine.openAnalyzer().analyze(Articles.ofText("text", text, day));
        ExplainedText.PairRelation relation = null;
        if (!source.isEmpty() || !target.isEmpty()) {
            RelationCoder.Pair pair =
                    new RelationCoder.Pair(spans("--source", analyzed, source), spans("--target", analyzed, target));
            relation = new ExplainedText.PairRelation(
                    pair, new RelationCoder(engine.lexicon(), engine.coder()).candidates(analyzed, pair));
        }
        return new ExplainedText(
                analyzed,
                day,
                LanguageCheck.load().objection(text),
                engine.coder().explain(analyzed),
                relation);
    }

    private static List<Span> spans(String option, AnalyzedArticle analyzed, List<String> given) {
        try {
            return PairWords.find(analyzed.article().text(), given);
        } catch (IllegalArgumentException e) {
            throw new UserError(option + ": " + e.getMessage() + "; give words of it or a span such as 0-8");
        }
    }

    /** Columns of the terminal; what {@code COLUMNS} says goes first. */
    private int width() {
        String columns = System.getenv("COLUMNS");
        if (columns != null && columns.matches("[1-9]\\d{0,3}")) {
            return Math.max(NARROWEST, Integer.parseInt(columns));
        }
        boolean terminal = spec.commandLine().getColorScheme().ansi().enabled() || System.getenv("NO_COLOR") != null;
        if (!terminal) {
            return WIDTH_OF_FILES;
        }
        return Math.max(
                NARROWEST, Math.min(WIDEST, spec.usageMessage().autoWidth(true).width()));
    }
}
