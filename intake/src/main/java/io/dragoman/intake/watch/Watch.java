package io.dragoman.intake.watch;

import io.dragoman.intake.fetch.FetchException;
import io.dragoman.intake.fetch.Fetcher;
import io.dragoman.intake.fetch.Pace;
import io.dragoman.intake.fetch.WebAddress;
import io.dragoman.intake.page.PageReader;
import io.dragoman.text.Article;
import io.dragoman.text.load.ArticleReader;
import io.dragoman.text.load.InputProblem;
import io.dragoman.text.load.Sink;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Follows feeds. One {@link #round} looks at all feeds that are due, writes down what is new in them, fetches it where
 * the feed does not hold all of it, and hands on the articles. An entry is struck off when all its articles are
 * {@link #settled}, so that what is under way when the process dies is read the next time, and nothing else.
 *
 * <p>Servers are treated as one would like one's own to be: nothing is sent again that has not changed, robots.txt is
 * kept to, a host gets one request at a time with a pause between, failures and "later" are answered with patience.
 *
 * <p>{@link #settled} may be called by any thread; the rest by one.
 */
public final class Watch implements AutoCloseable {

    /** A host with many new pages, or long pauses between them, must not keep the others waiting for ever. */
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(10);

    private final StateFolder folder;
    private final Pace pace;
    private final Duration interval;
    private final Notebook notebook;
    private final FeedLook look;
    private final ItemReading reading;

    private Watch(StateFolder folder, Fetcher fetcher, Settings settings, PageReader pages) {
        this.folder = folder;
        this.pace = settings.pace();
        this.interval = settings.interval();
        this.notebook = new Notebook(folder);
        Robots robots = new Robots(fetcher, pace, settings.robot());
        Patience patience = new Patience(settings.interval());
        this.look = new FeedLook(fetcher, robots, pages, notebook, pace, patience);
        this.reading = new ItemReading(fetcher, robots, pages, notebook, pace, patience);
    }

    /**
     * How feeds are followed.
     *
     * @param robot the name by which robots.txt may call the program
     * @param interval between two looks at a feed
     */
    public record Settings(String robot, Duration interval, Pace pace) {}

    /**
     * Opens a watch; null if another process has its folder.
     *
     * @param state where what is known of the feeds is kept; made if it is not there
     */
    public static @Nullable Watch open(Path state, Fetcher fetcher, Settings settings, PageReader pages)
            throws IOException {
        StateFolder folder = StateFolder.open(state);
        return folder == null ? null : new Watch(folder, fetcher, settings, pages);
    }

    /**
     * Looks at feeds and reads what is new in them.
     *
     * @param feeds their addresses; one that is none is a problem
     * @param all whether also those whose interval is not over; those that asked to wait are left alone in any case
     * @param sink hears from several threads, but of one thing at a time
     */
    public Round round(List<String> feeds, boolean all, ArticleReader reader, Sink sink)
            throws IOException, InterruptedException {
        Tally tally = new Tally();
        Sink calm = new OneAtATime(sink);
        List<FeedState> states = new ArrayList<>();
        Map<String, List<Hosts.Task>> looks = new LinkedHashMap<>();
        for (String feed : new LinkedHashSet<>(feeds)) {
            FeedState state = notebook.state(feed);
            states.add(state);
            if (!isDue(state, all)) {
                tally.resting.incrementAndGet();
                continue;
            }
            looks.computeIfAbsent(host(state.address()), host -> new ArrayList<>())
                    .add(() -> look.at(state, tally, calm));
        }
        Hosts.work(looks);
        reading.begin();
        Instant until = pace.now().plus(LONGEST_ROUND);
        Map<String, List<Hosts.Task>> readings = new LinkedHashMap<>();
        for (FeedState state : states) {
            for (Item item : notebook.waiting(state, pace.now())) {
                String address = Objects.requireNonNull(item.waiting()).address();
                readings.computeIfAbsent(address == null ? "" : host(address), host -> new ArrayList<>())
                        .add(() -> reading.read(state, item, until, tally, reader, calm));
            }
        }
        Hosts.work(readings);
        return tally.round();
    }

    private boolean isDue(FeedState state, boolean all) {
        Instant now = pace.now();
        return !state.notBefore.isAfter(now)
                && (all || !state.lastLook.plus(interval).isAfter(now));
    }

    private static String host(String address) {
        try {
            return WebAddress.parse(address).host();
        } catch (FetchException e) {
            return "";
        }
    }

    /** Tells that articles which came of a round are kept, or will never be. */
    public void settled(List<Article> articles) throws IOException {
        notebook.settled(articles);
    }

    /** How many entries of some feeds are to be read yet. */
    public int waiting(List<String> feeds) throws IOException {
        List<FeedState> states = new ArrayList<>();
        for (String feed : new LinkedHashSet<>(feeds)) {
            states.add(notebook.state(feed));
        }
        return notebook.waiting(states);
    }

    /** When the next round has something to do. */
    public Instant nextRound(List<String> feeds) throws IOException {
        Instant next = pace.now().plus(interval);
        for (String feed : new LinkedHashSet<>(feeds)) {
            FeedState state = notebook.state(feed);
            Instant due = state.lastLook.plus(interval);
            next = earlier(next, state.notBefore.isAfter(due) ? state.notBefore : due);
            Instant item = notebook.nextWaiting(state);
            next = item == null ? next : earlier(next, item);
        }
        return next;
    }

    private static Instant earlier(Instant one, Instant other) {
        return other.isBefore(one) ? other : one;
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }

    /** Several hosts are read at once, but who listens need not know. */
    private record OneAtATime(Sink sink) implements Sink {

        @Override
        public void article(Article article) {
            synchronized (this) {
                sink.article(article);
            }
        }

        @Override
        public void problem(InputProblem problem) {
            synchronized (this) {
                sink.problem(problem);
            }
        }
    }
}
