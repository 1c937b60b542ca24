package io.dragoman.intake.watch;

import io.dragoman.intake.feed.Entry;
import io.dragoman.intake.feed.Feed;
import io.dragoman.intake.feed.FeedForm;
import io.dragoman.intake.fetch.FetchException;
import io.dragoman.intake.fetch.Fetched;
import io.dragoman.intake.fetch.Fetcher;
import io.dragoman.intake.fetch.Pace;
import io.dragoman.intake.fetch.Validators;
import io.dragoman.intake.fetch.WebAddress;
import io.dragoman.intake.page.PageReader;
import io.dragoman.text.Article;
import io.dragoman.text.load.ArticleReader;
import io.dragoman.text.load.Facts;
import io.dragoman.text.load.InputProblem;
import io.dragoman.text.load.Sink;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads an entry of a feed: its text if the feed holds all of it, else its page; if there is none to be had, what the
 * feed tells. Thread-safe.
 */
final class ItemReading {

    /** A text of less, in characters, is the beginning of an article even where the feed calls it its content. */
    private static final int WHOLE = 600;
    /** A text of less is not worth keeping. */
    private static final int WORTHWHILE = 200;
    /** After so many failures a page is given up. */
    private static final int MAX_ATTEMPTS = 6;

    private final Fetcher fetcher;
    private final Robots robots;
    private final PageReader pages;
    private final Notebook notebook;
    private final Pace pace;
    private final Patience patience;

    ItemReading(Fetcher fetcher, Robots robots, PageReader pages, Notebook notebook, Pace pace, Patience patience) {
        this.fetcher = fetcher;
        this.robots = robots;
        this.pages = pages;
        this.notebook = notebook;
        this.pace = pace;
        this.patience = patience;
    }

    /** A new round begins: what an earlier one left under way is not waited for. */
    void begin() {
        notebook.forgetUnderWay();
    }

    /** {@code until}: what cannot be fetched by then is left for another round. */
    void read(FeedState state, Item item, Instant until, Tally tally, ArticleReader reader, Sink sink)
            throws IOException, InterruptedException {
        Entry entry = Objects.requireNonNull(item.waiting());
        String address = entry.address();
        String text = EntryText.of(entry, pages);
        Ticket ticket = new Ticket(state, item);
        Hearing hearing = new Hearing(ticket, sink);
        if (address == null && text.length() < WORTHWHILE) {
            hearing.problem(new InputProblem(
                    state.feed, "an entry without an address and with little text", "nothing: it is left out"));
        } else if (address == null || (entry.whole() && text.length() >= WHOLE)) {
            tell(state, entry, text, reader, hearing);
        } else {
            try {
                WebAddress page = WebAddress.parse(address);
                Instant next = fetcher.turnstile().next(page.host());
                if (next.isAfter(until)) {
                    notebook.change(state, changed -> {
                        changed.put(item.postponed(next));
                        return changed;
                    });
                    return;
                }
                fetch(page, facts(state, entry), reader, hearing);
            } catch (FetchException e) {
                if (e.kind() == FetchException.Kind.LATER && item.attempts() + 1 < MAX_ATTEMPTS) {
                    wait(state, item, e);
                    return;
                }
                hearing.problem(e.at(address));
            }
            if (hearing.articles == 0 && text.length() >= WORTHWHILE) {
                hearing.problems.clear();
                tell(state, entry, text, reader, hearing);
            }
        }
        if (hearing.articles == 0) {
            tally.leftOut.incrementAndGet();
        }
        hearing.problems.forEach(sink::problem);
        notebook.release(ticket);
    }

    private void fetch(WebAddress page, Facts facts, ArticleReader reader, Sink sink)
            throws FetchException, IOException, InterruptedException {
        Fetched fetched = fetcher.fetch(page, Validators.NONE, robots::require);
        if (fetched.body().length() == 0) {
            throw FetchException.later("an empty answer", null);
        }
        reader.read(fetched.input(page.toString(), facts), sink);
    }

    private void wait(FeedState state, Item item, FetchException why) throws IOException {
        notebook.change(state, changed -> {
            changed.put(item.later(patience.until(pace.now(), item.attempts() + 1, why.notBefore())));
            return changed;
        });
    }

    private static void tell(FeedState state, Entry entry, String text, ArticleReader reader, Sink sink) {
        String address = entry.address();
        reader.read(name(state, entry), address == null ? state.feed : address, text, facts(state, entry), sink);
    }

    private static Facts facts(FeedState state, Entry entry) {
        return FeedForm.facts(entry, new Feed(state.title, state.language, List.of()));
    }

    private static String name(FeedState state, Entry entry) {
        try {
            return WebAddress.parse(entry.address() == null ? state.feed : entry.address())
                    .name()
                    .replaceFirst("\\.(?:s?html?|php|aspx?|jsp)$", "");
        } catch (FetchException e) {
            return entry.id();
        }
    }

    /** Hears what comes of an item; its problems are told in the end, if nothing better was found. */
    private final class Hearing implements Sink {

        private final Ticket ticket;
        private final Sink sink;
        private final List<InputProblem> problems = new ArrayList<>();
        private int articles;

        Hearing(Ticket ticket, Sink sink) {
            this.ticket = ticket;
            this.sink = sink;
        }

        @Override
        public void article(Article article) {
            articles++;
            notebook.came(article, ticket);
            sink.article(article);
        }

        @Override
        public void problem(InputProblem problem) {
            problems.add(problem);
        }
    }
}
