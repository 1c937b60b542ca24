package io.dragoman.app;

import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.text.Parser;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman benchmark speed}: sentences a second, of the parser alone and of all that is done with them. */
@Command(
        name = "speed",
        mixinStandardHelpOptions = true,
        description = {
            "Times the bare parser and all that code does with every sentence parsed, turn by turn over the same",
            "sentences, with one and with two threads; tells the heap that stays in use."
        },
        footer = {"", "Example:", "  dragoman benchmark speed sentences.jsonl"})
final class SpeedCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "Sentences as code takes them, JSONL.")
    private Path file = Path.of("");

    @Option(
            names = "--turns",
            defaultValue = "5",
            paramLabel = "N",
            description = "Turns of each, of which the median counts (default: ${DEFAULT-VALUE}).")
    private int turns;

    @Option(
            names = "--sentences",
            defaultValue = "3000",
            paramLabel = "N",
            description = "Sentences of a turn at least; the file is repeated (default: ${DEFAULT-VALUE}).")
    private int least;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (turns < 1 || least < 1) {
            throw new ParameterException(spec.commandLine(), "--turns and --sentences take 1 or more");
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        List<String> lines = lines();
        Setup setup = Main.setup(spec);
        Parser parser = setup.parsers().load(setup.cache(), err::println);
        Lexicon lexicon = Engine.lexicon(null, setup.cache());
        SpeedTrial trial = new SpeedTrial(parser, Engine.of(lexicon, parser, ""), lines, least, err);
        for (int i = 0; i < 3; i++) {
            trial.parse(2);
            trial.code(2);
        }
        out.printf(Locale.ROOT, "%d sentences a turn, median of %d turns%n", trial.sentences(), turns);
        for (int threads = 1; threads <= 2; threads++) {
            List<SpeedTrial.Turn> parse = new ArrayList<>();
            List<SpeedTrial.Turn> code = new ArrayList<>();
            for (int i = 0; i < turns; i++) {
                parse.add(trial.parse(threads));
                code.add(trial.code(threads));
            }
            print(out, "parse", threads, parse);
            print(out, "code", threads, code);
            List<Double> ratios = new ArrayList<>();
            List<Double> busy = new ArrayList<>();
            for (int i = 0; i < turns; i++) {
                ratios.add(code.get(i).perSecond() / parse.get(i).perSecond());
                busy.add(parse.get(i).processorMicros() / code.get(i).processorMicros());
            }
            out.printf(
                    Locale.ROOT,
                    "code / parse, %d thread%s: %.2f by the clock, %.2f by processor time%n",
                    threads,
                    threads == 1 ? "" : "s",
                    median(ratios),
                    median(busy));
        }
        out.printf(Locale.ROOT, "heap in use after collection: %.1f MB%n", liveHeap() / 1e6);
        out.flush();
        return 0;
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UserError(file + ": cannot be read; check the name and your rights");
        }
    }

    private static void print(PrintWriter out, String what, int threads, List<SpeedTrial.Turn> turns) {
        out.printf(
                Locale.ROOT,
                "%-6s %d thread%s %6.0f sentences/s, %4.0f microseconds of processor time a sentence%n",
                what,
                threads,
                threads == 1 ? " " : "s",
                median(turns, SpeedTrial.Turn::perSecond),
                median(turns, SpeedTrial.Turn::processorMicros));
    }

    private static double median(List<SpeedTrial.Turn> turns, ToDoubleFunction<SpeedTrial.Turn> figure) {
        return median(turns.stream().mapToDouble(figure).boxed().toList());
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    private static long liveHeap() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
