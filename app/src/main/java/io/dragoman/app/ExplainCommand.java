package io.dragoman.app;

import io.dragoman.coding.Coder;
import io.dragoman.coding.event.EventCoder;
import io.dragoman.coding.event.Reading;
import io.dragoman.coding.lexicon.Ontology;
import io.dragoman.coding.mention.Mention;
import io.dragoman.text.AnalyzedArticle;
import io.dragoman.text.Token;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
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
        description = "Shows why a sentence is coded as it is, or why nothing is.",
        footer = {"", "Example:", "  dragoman explain \"Ethiopia signed a peace deal with Eritrea.\""})
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "SENTENCE", description = "One or more sentences.")
    private List<String> sentences = List.of();

    @Option(names = "--date", description = "The day it was written (default: today); decides who holds an office.")
    private @Nullable LocalDate date;

    @Option(names = "--lexicon", paramLabel = "DIR", description = "A folder of yours laid over the lexicon.")
    private @Nullable Path lexicon;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Engine engine =
                Engine.load(Main.parsers(spec), lexicon, spec.commandLine().getErr()::println);
        LocalDate day = date == null ? LocalDate.now(java.time.ZoneId.systemDefault()) : date;
        for (String text : sentences) {
            AnalyzedArticle analyzed = engine.openAnalyzer().analyze(Articles.ofText("sentence", text, day));
            for (Coder.SentenceReading read : engine.coder().readAll(analyzed)) {
                explain(read, engine, out);
            }
        }
        out.flush();
        return 0;
    }

    private static void explain(Coder.SentenceReading read, Engine engine, PrintWriter out) {
        for (Token token : read.actors().sentence().tokens()) {
            out.printf(
                    "%3d %-18s %-6s %3d %-20s %s%n",
                    token.index(), token.form(), token.tag(), token.head(), token.role(), token.lemma());
        }
        out.println("Actors");
        for (Mention mention : read.actors().mentions()) {
            out.println("  " + mention.name() + "  " + mention.form() + " "
                    + read.actors().participants(mention));
        }
        out.println("Acts");
        for (EventCoder.Outcome outcome : read.outcomes()) {
            Reading reading = outcome.reading();
            Ontology.CameoCode code = engine.lexicon().ontology().code(reading.code());
            out.println("  " + reading.code() + " " + (code == null ? "" : code.category() + " (" + code.name() + ")")
                    + " " + reading.modality().word() + ": " + forms(reading.source()) + " → "
                    + forms(reading.target()));
            reading.steps()
                    .forEach(step ->
                            out.println("      " + step.kind().word() + " " + forms(step.words()) + " " + step.code()));
            EventCoder.Cast cast = outcome.cast();
            out.println(
                    cast == null
                            ? "      not coded: " + outcome.reason()
                            : "      coded: " + cast.source() + " → " + cast.target());
        }
    }

    private static List<String> forms(List<Token> tokens) {
        return tokens.stream().map(Token::form).toList();
    }
}
