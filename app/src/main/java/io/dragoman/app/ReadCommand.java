package io.dragoman.app;

import io.dragoman.exchange.RecordJson;
import io.dragoman.exchange.RecordWriter;
import io.dragoman.record.ArticleRecord;
import io.dragoman.text.load.ArticleReader;
import io.dragoman.text.load.InputProblem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman read}: articles in, records into the store and out. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Reads articles, keeps their records in the store and prints them.",
        footer = {
            "",
            "An article that the store holds already, read by the same program, lexicon and date, is not read again.",
            "",
            "Examples:",
            "  dragoman read examples/",
            "  dragoman read --date 2021-04-08 --format json article.txt",
            "  curl -s https://example.org/news.txt | dragoman read --no-store -"
        })
final class ReadCommand implements Callable<Integer> {

    /** What is printed. */
    enum Format {
        TABLE,
        JSON,
        JSONL
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Text, Markdown or JSONL files, folders of them, or - for standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day of articles that do not tell their own.")
    private @Nullable LocalDate date;

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "table, json (one array of records) or jsonl (a record a line); default: ${DEFAULT-VALUE}.")
    private Format format = Format.TABLE;

    @Option(
            names = "--store",
            paramLabel = "FILE",
            description = "The record store (default: " + Shelf.DEFAULT + " in the working folder).")
    private @Nullable Path store;

    @Option(names = "--no-store", description = "Only print.")
    private boolean noStore;

    @Option(names = "--lexicon", paramLabel = "DIR", description = "A folder of yours laid over the lexicon.")
    private @Nullable Path lexicon;

    @Option(names = "--threads", defaultValue = "2", description = "Threads that code (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Override
    public Integer call() throws IOException, InterruptedException {
        check();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        String settings = date == null ? "" : "date=" + date;
        EngineLoading loading = EngineLoading.start(Main.parsers(spec), lexicon, settings, err::println);
        try (Shelf shelf = noStore ? Shelf.nowhere() : Shelf.of(store == null ? Path.of(Shelf.DEFAULT) : store);
                RecordWriter records = writer(out)) {
            Printing printing = new Printing(records, err);
            new Reading(loading, shelf, printing, threads)
                    .run(ArticleReader.builder().date(date).build(), paths, System.in);
            return printing.failed ? 1 : 0;
        }
    }

    private void check() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads takes 1 or more, not " + threads);
        }
        if (noStore && store != null) {
            throw new ParameterException(spec.commandLine(), "--store and --no-store exclude each other");
        }
    }

    private RecordWriter writer(PrintWriter out) {
        RecordJson json = new RecordJson();
        return format == Format.JSONL ? json.lines(out) : json.array(out);
    }

    private static final class Printing implements Reading.Listener {
        private final RecordWriter out;
        private final PrintWriter err;
        private volatile boolean failed;

        Printing(RecordWriter out, PrintWriter err) {
            this.out = out;
            this.err = err;
        }

        @Override
        public void record(ArticleRecord record, boolean unchanged) throws IOException {
            out.write(record);
        }

        @Override
        public void problem(InputProblem problem) {
            failed = true;
            err.println(problem);
        }
    }
}
