package io.dragoman.app;

import io.dragoman.intake.Forms;
import io.dragoman.intake.fetch.Fetcher;
import io.dragoman.intake.page.PageReader;
import io.dragoman.intake.watch.Round;
import io.dragoman.intake.watch.Subscriptions;
import io.dragoman.intake.watch.Watch;
import io.dragoman.store.StoreException;
import io.dragoman.text.load.ArticleReader;
import io.dragoman.text.load.InputProblem;
import io.dragoman.text.load.Refusal;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman watch}: follows feeds and keeps the records of what is new in them. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = "Follows feeds (RSS, Atom, JSON Feed): reads what is new in them into the store, until it is "
                + "interrupted.",
        footer = {
            "",
            "What is known of the feeds is kept beside the store, in a folder of its name with .watch: whenever the",
            "program is ended or killed, it goes on from there. Robots.txt is kept to; a server is asked for one thing",
            "at a time, with a pause in between, and not again before it says so.",
            "",
            "Examples:",
            "  dragoman watch feeds.opml",
            "  dragoman watch --once --store corpus.duckdb feeds.opml      # from cron",
            "  dragoman watch --once https://example.org/world/rss.xml && dragoman news"
        })
final class WatchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "FEEDS",
            description = "OPML files, as feed readers export them, or addresses of feeds.")
    private List<String> arguments = List.of();

    @Option(names = "--once", description = "Look at all feeds once, read what is new, and end.")
    private boolean once;

    @Option(
            names = "--interval",
            paramLabel = "LENGTH",
            defaultValue = "30m",
            converter = Interval.class,
            description = "Between two looks at a feed, such as 15m or 6h (default: ${DEFAULT-VALUE}).")
    private Duration interval = Duration.ofMinutes(30);

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private FetchOptions web = new FetchOptions();

    @Mixin
    private CodingOptions coding = new CodingOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        coding.check(spec);
        AtomicReference<@Nullable Fetcher> closing = new AtomicReference<>();
        try (Stop stop = Stop.onSignal(() -> close(closing.get()));
                Fetcher fetcher = web.fetcher(stop)) {
            closing.set(fetcher);
            Watch.Settings settings = new Watch.Settings(FetchOptions.ROBOT, interval, stop);
            Path state = state(store.file());
            try (Watch watch = Watch.open(state, fetcher, settings, pages())) {
                if (watch == null) {
                    throw new UserError("another watch is at work on " + store.file() + " (" + state
                            + " is locked): end it first, or give --store another file");
                }
                return follow(watch, stop);
            }
        }
    }

    private static void close(@Nullable Fetcher fetcher) {
        if (fetcher != null) {
            fetcher.close();
        }
    }

    /** What is known of the feeds of a store. */
    static Path state(Path store) {
        return store.resolveSibling(store.getFileName() + ".watch");
    }

    private static PageReader pages() {
        return new PageReader(LocalDate.now(ZoneOffset.UTC));
    }

    private int follow(Watch watch, Stop stop) throws IOException, InterruptedException {
        EngineLoading loading = EngineLoading.start(Main.setup(spec), coding.lexicon(), "", err()::println);
        while (true) {
            WatchPrinting printing = new WatchPrinting(watch, spec.commandLine());
            List<String> feeds = feeds(printing);
            boolean sound = look(watch, loading, feeds, printing, stop);
            if (once || stop.isAsked()) {
                return sound && !printing.failed() ? 0 : 1;
            }
            Instant next = watch.nextRound(feeds);
            printing.next(next);
            try {
                stop.pause(wait(stop.now(), next));
            } catch (InterruptedException e) {
                return 0;
            }
        }
    }

    private Duration wait(Instant now, Instant next) {
        Duration wait = Duration.between(now, next);
        // Whatever the state says: never round and round without a pause.
        return wait.compareTo(Interval.LEAST) < 0 ? Interval.LEAST : wait;
    }

    /** The list is read anew each time, so that it can be edited while the program runs. */
    private List<String> feeds(WatchPrinting printing) throws IOException {
        List<String> feeds = new ArrayList<>();
        for (String argument : arguments) {
            try {
                feeds.addAll(Subscriptions.of(argument, pages()));
            } catch (NoSuchFileException e) {
                printing.problem(new InputProblem(argument, "no such file", "check the name"));
            } catch (Refusal e) {
                printing.problem(e.at(argument));
            } catch (IOException e) {
                printing.problem(new InputProblem(argument, "cannot be read: " + e.getMessage(), "check the file"));
            }
        }
        return feeds;
    }

    /** One round; says whether nothing kept it from being a whole one. */
    private boolean look(Watch watch, EngineLoading loading, List<String> feeds, WatchPrinting printing, Stop stop)
            throws IOException, InterruptedException {
        ArticleReader reader = ArticleReader.builder()
                .forms(Forms.all(LocalDate.now(ZoneOffset.UTC)))
                .build();
        AtomicReference<@Nullable Round> round = new AtomicReference<>();
        // The store is closed between the rounds, so that it can be looked at meanwhile.
        try (Shelf shelf = Shelf.of(store.file())) {
            new Reading(loading, shelf, printing, coding.threads()).run(sink -> {
                try {
                    round.set(watch.round(feeds, once, reader, sink));
                } catch (IOException e) {
                    throw WatchPrinting.unwritable(e);
                }
            });
        } catch (StoreException e) {
            if (once) {
                throw e;
            }
            err().println("dragoman: " + e.getMessage() + "; what is new waits for the next round");
            return false;
        }
        Round done = round.get();
        if (done != null) {
            printing.summary(done, watch.waiting(feeds), stop.now());
        } else {
            printing.ended(stop.now());
        }
        return true;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
