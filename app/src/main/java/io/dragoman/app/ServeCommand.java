package io.dragoman.app;

import io.dragoman.search.IndexedStore;
import io.dragoman.search.SearchIndex;
import io.dragoman.store.DuckDbStore;
import io.dragoman.store.RecordStore;
import io.dragoman.web.Settings;
import io.dragoman.web.WebServer;
import io.dragoman.web.page.House;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dragoman serve}: the store as pages and as a REST API. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Shows the record in a browser, and answers programs by a REST API, until it is interrupted.",
        footer = {
            "",
            "While it runs, read, show and sql on the same store work through it.",
            "",
            "Examples:",
            "  dragoman serve",
            "  dragoman serve --port 8080 --store corpus.duckdb"
        })
final class ServeCommand implements Callable<Integer> {

    private static final int SECONDS_TO_END = 10;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "7070", description = "0 takes any that is free.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = Settings.LOOPBACK,
            description = "Where to listen (default: ${DEFAULT-VALUE}, this machine only). There is no password.")
    private String host = Settings.LOOPBACK;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--lexicon", paramLabel = "DIR", description = "A folder of yours laid over the lexicon.")
    private @Nullable Path lexicon;

    @Option(
            names = "--rehearse",
            hidden = true,
            description = "Hands in an article, looks at the pages and ends: the launcher archives what that has loaded.")
    private @Nullable Path rehearsal;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        EngineDesk desk = new EngineDesk(
                () -> EngineLoading.start(
                        Main.setup(spec), lexicon, "", spec.commandLine().getErr()::println),
                lexicon);
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        waitAtEnd(asked, ended);
        CompletableFuture<RecordStore> opening =
                CompletableFuture.supplyAsync(() -> DuckDbStore.open(store.file(), DuckDbStore.Mode.READ_WRITE));
        // Half of a start is loading the database, the other half the server: both at the same time.
        WebServer.prepare();
        try (RecordStore file = opened(opening);
                SearchIndex index = SearchIndex.open(SearchIndex.folder(store.file()))) {
            RecordStore records = new IndexedStore(file, index);
            House house = House.of(records, index, desk, Clock.system(ZoneId.systemDefault()));
            try (WebServer server = WebServer.start(new Settings(host, port), house)) {
                server.file().write(store.file());
                try {
                    out.println("Dragoman serves " + store.file() + " at http://" + host + ":" + server.port() + "/");
                    out.flush();
                    // What takes longer than a reader likes to wait: searches find more as the index comes in step.
                    desk.loading();
                    index.bringInStep(file, () -> asked.getCount() == 0);
                    if (rehearsal == null) {
                        asked.await();
                    } else {
                        Rehearsal.run(server.port(), rehearsal, Main.setup(spec));
                    }
                } finally {
                    server.file().remove(store.file());
                }
            }
        } finally {
            ended.countDown();
        }
        return 0;
    }

    private static RecordStore opened(CompletableFuture<RecordStore> opening) {
        try {
            return opening.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw e;
        }
    }

    /** Has an interrupt end the server in order: a process that is asked to stop waits for this. */
    private static void waitAtEnd(CountDownLatch asked, CountDownLatch ended) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            asked.countDown();
                            try {
                                boolean unused = ended.await(SECONDS_TO_END, TimeUnit.SECONDS);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        },
                        "end"));
    }
}
