package io.dragoman.app;

import io.dragoman.app.print.Page;
import io.dragoman.app.print.RecordPrinter;
import io.dragoman.coding.lexicon.Ontology;
import io.dragoman.exchange.RecordJson;
import io.dragoman.exchange.RecordWriter;
import io.dragoman.intake.Forms;
import io.dragoman.intake.fetch.AddressReader;
import io.dragoman.intake.fetch.Fetcher;
import io.dragoman.intake.fetch.Pace;
import io.dragoman.intake.fetch.WebAddress;
import io.dragoman.text.load.ArticleReader;
import io.dragoman.text.load.InputProblem;
import io.dragoman.text.load.LanguageCheck;
import io.dragoman.text.load.Sink;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            "  dragoman read --fetch https://example.org/world/talks.html",
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
            description = "Files: text, Markdown, JSONL, web pages (HTML, MHTML), PDF, EPUB, DOCX, feeds, mail, WARC, "
                    + "and ZIP or gzip of them; folders of them; - for standard input; with --fetch also addresses.")
    private List<String> paths = List.of();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day of the articles, whatever they tell; needed where one tells none.")
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

    @Option(
            names = "--fetch",
            description =
                    "Fetch what is an http or https address: from public servers only, at most 20 MB and a minute "
                            + "each, without cookies; nothing of a page is run.")
    private boolean fetch;

    @Mixin
    private FetchOptions web = new FetchOptions();

    @Mixin
    private CodingOptions coding = new CodingOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        check();
        Path file = store == null ? Path.of(Shelf.DEFAULT) : store;
        String settings = date == null ? "" : "date=" + date;
        EngineLoading loading = EngineLoading.start(Main.setup(spec), coding.lexicon(), settings, error()::println);
        if (noStore || !Files.exists(file)) {
            // Nothing is known yet, so that the parser will be needed.
            loading.withParser();
        }
        try (Shelf shelf = noStore ? Shelf.nowhere() : Shelf.of(file);
                Printing printing = new Printing(form(loading), spec.commandLine())) {
            ArticleReader reader = ArticleReader.builder()
                    .date(date)
                    .forms(Forms.all(LocalDate.now(ZoneOffset.UTC)))
                    .build();
            Reading reading = new Reading(loading, shelf, printing, coding.threads());
            if (fetch) {
                try (Fetcher fetcher = web.fetcher(Pace.ofMachine())) {
                    reading.run(sink -> readAll(reader, fetcher, sink));
                }
            } else {
                reading.run(sink -> reader.read(paths, Main.setup(spec).input(), sink));
            }
            return printing.failed ? 1 : 0;
        }
    }

    private void readAll(ArticleReader reader, Fetcher fetcher, Sink sink) throws InterruptedException {
        AddressReader addresses = new AddressReader(fetcher, reader);
        for (String path : paths) {
            if (WebAddress.looksLikeOne(path)) {
                addresses.read(path, sink);
            } else {
                reader.read(List.of(path), Main.setup(spec).input(), sink);
            }
        }
    }

    private PrintWriter error() {
        return spec.commandLine().getErr();
    }

    private void check() {
        coding.check(spec);
        if (noStore && store != null) {
            throw new ParameterException(spec.commandLine(), "--store and --no-store exclude each other");
        }
        for (String path : paths) {
            if (!fetch && WebAddress.looksLikeOne(path)) {
                throw new ParameterException(
                        spec.commandLine(), path + " is an address; to fetch it: dragoman read --fetch " + path);
            }
        }
    }

    private Form form(EngineLoading loading) {
        PrintWriter out = spec.commandLine().getOut();
        return switch (format) {
            case TABLE -> new TableForm(out, loading, Main.setup(spec).page().get());
            case JSON -> new JsonForm(new RecordJson().array(out));
            case JSONL -> new JsonForm(new RecordJson().lines(out));
        };
    }

    /** How records are printed. */
    private interface Form extends Closeable {
        void print(Reading.Result result) throws IOException;
    }

    private record JsonForm(RecordWriter records) implements Form {

        @Override
        public void print(Reading.Result result) throws IOException {
            records.write(result.record());
        }

        @Override
        public void close() throws IOException {
            records.close();
        }
    }

    private static final class TableForm implements Form {
        private final PrintWriter out;
        private final EngineLoading loading;
        private final Page page;
        private boolean began;

        TableForm(PrintWriter out, EngineLoading loading, Page page) {
            this.page = page;
            this.out = out;
            this.loading = loading;
        }

        @Override
        public void print(Reading.Result result) {
            Ontology ontology = loading.lexicon().ontology();
            RecordPrinter printer = new RecordPrinter(page, ontology::actName);
            String remark = result.known()
                    ? "read before, unchanged"
                    : result.parsed() + " of " + result.sentences() + " sentences parsed";
            out.print((began ? "\n" : "") + printer.print(result.record(), remark));
            began = true;
        }

        @Override
        public void close() {
            out.flush();
        }
    }

    /** Prints what is read as it comes. */
    private static final class Printing implements Reading.Listener, Closeable {
        private final Form form;
        private final CommandLine streams;
        private final ReadingProgress progress = ReadingProgress.onTerminal();
        private volatile boolean failed;

        Printing(Form form, CommandLine streams) {
            this.form = form;
            this.streams = streams;
        }

        @Override
        public void read(Reading.Result result) throws IOException {
            String language = result.record().document().language();
            if (!language.equals("en")) {
                streams.getErr()
                        .println(result.record().articleId() + ": " + LanguageCheck.objectionTo(language)
                                + "; kept unread");
            }
            form.print(result);
            if (streams.getOut().checkError()) {
                throw new BrokenPipe();
            }
            progress.step();
        }

        @Override
        public void problem(InputProblem problem) {
            failed = true;
            streams.getErr().println(problem);
        }

        @Override
        public void close() throws IOException {
            progress.close();
            form.close();
        }
    }
}
