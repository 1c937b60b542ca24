package io.dragoman.web;

import io.dragoman.search.SearchIndex;
import io.dragoman.store.StoreException;
import io.dragoman.web.desk.Reception;
import io.dragoman.web.http.Problem;
import io.dragoman.web.page.House;
import io.dragoman.web.page.Templates;
import io.dragoman.web.remote.ServerFile;
import io.dragoman.web.remote.StoreEndpoint;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.SizeUnit;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.util.List;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves the pages and the REST API of one store. Started when it is made; closing stops it, the store stays open. The
 * store's changes are seen at once.
 */
public final class WebServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
    private static final int THREADS = 48;
    private static final int IDLE_MILLISECONDS = 30_000;

    private final Javalin javalin;
    private final Exchange exchange;
    private final House house;
    private final Reception reception;
    private final ServerFile file;

    private WebServer(Javalin javalin, Exchange exchange, House house, Reception reception, ServerFile file) {
        this.javalin = javalin;
        this.exchange = exchange;
        this.house = house;
        this.reception = reception;
        this.file = file;
    }

    /** Loads what a server is made of, while whoever will start one waits for something else. */
    public static void prepare() {
        Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.jetty.threadPool = new QueuedThreadPool(THREADS, 4, IDLE_MILLISECONDS);
        });
        var unused = new Templates();
        SearchIndex.inMemory().close();
    }

    /** Starts a server; throws {@link PortTaken} where the port is taken. */
    public static WebServer start(Settings settings, House house) {
        Exchange exchange = new Exchange(house, settings);
        Reception reception = new Reception(house.store(), house.desk());
        ServerFile unplaced = ServerFile.here("");
        StoreEndpoint endpoint = new StoreEndpoint(house.store(), unplaced.token());
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.http.maxRequestSize = Exchange.LARGEST_BODY;
            config.http.prefer405over404 = true;
            if (settings.isLoopback()) {
                // Within one machine packing costs more than it saves.
                config.http.compressionStrategy = CompressionStrategy.NONE;
            }
            config.jetty.multipartConfig.maxFileSize(Exchange.LARGEST_BODY, SizeUnit.BYTES);
            config.jetty.multipartConfig.maxTotalRequestSize(Exchange.LARGEST_BODY, SizeUnit.BYTES);
            config.jetty.multipartConfig.maxInMemoryFileSize((int) Exchange.LARGEST_BODY, SizeUnit.BYTES);
            config.jetty.threadPool = new QueuedThreadPool(THREADS, 4, IDLE_MILLISECONDS);
            config.jetty.modifyHttpConfiguration(http -> {
                http.setSendServerVersion(false);
                http.setIdleTimeout(IDLE_MILLISECONDS);
            });
            config.routes.before(exchange::guard);
            new Routes(house, reception, exchange).add(config.routes);
            new ApiRoutes(house, reception, endpoint, exchange).add(config.routes);
            config.routes.exception(Problem.class, exchange::problem);
            config.routes.exception(
                    HttpResponseException.class,
                    (problem, context) -> exchange.problem(Exchange.problem(problem), context));
            config.routes.exception(
                    StoreException.class,
                    (problem, context) ->
                            exchange.problem(new Problem(503, "The store failed", problem.what()), context));
            config.routes.exception(Exception.class, (fault, context) -> {
                LOG.error("{} {} failed", context.method(), context.path(), fault);
                exchange.problem(
                        new Problem(500, "Internal error", "this is a fault of Dragoman; the server's log tells more"),
                        context);
            });
            config.routes.error(404, "*", exchange::missing);
            config.routes.error(405, "*", exchange::missing);
        });
        try {
            javalin.start(settings.host(), settings.port());
        } catch (JavalinBindException e) {
            throw new PortTaken(settings, e);
        }
        String name = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        ServerFile file = new ServerFile("http://" + name + ":" + javalin.port(), unplaced.token(), unplaced.process());
        return new WebServer(javalin, exchange, house, reception, file);
    }

    /** Where it is and what gives access to its store, to be laid beside the store's file. */
    public ServerFile file() {
        return file;
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Methods and paths of all handlers, as {@code GET /pairs/{pair}}. */
    List<String> addresses() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint.method + " " + handler.endpoint.path)
                .toList();
    }

    @Override
    public void close() {
        javalin.stop();
        exchange.close();
        reception.close();
        house.history().close();
    }
}
