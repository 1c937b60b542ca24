package io.dragoman.intake.watch;

import io.dragoman.intake.feed.Entry;
import io.dragoman.intake.feed.Feed;
import io.dragoman.intake.feed.FeedReader;
import io.dragoman.intake.fetch.FetchException;
import io.dragoman.intake.fetch.Fetched;
import io.dragoman.intake.fetch.Fetcher;
import io.dragoman.intake.fetch.Pace;
import io.dragoman.intake.fetch.WebAddress;
import io.dragoman.intake.page.Addresses;
import io.dragoman.intake.page.PageReader;
import io.dragoman.text.load.Refusal;
import io.dragoman.text.load.Sink;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at a feed and writes down what is new in it. Immutable, thread-safe. */
final class FeedLook {

    /** Some entries change with every look: their readers are counted in them. */
    private static final int MAX_VERSIONS = 5;

    private final Fetcher fetcher;
    private final Robots robots;
    private final PageReader pages;
    private final Notebook notebook;
    private final Pace pace;
    private final Patience patience;

    FeedLook(Fetcher fetcher, Robots robots, PageReader pages, Notebook notebook, Pace pace, Patience patience) {
        this.fetcher = fetcher;
        this.robots = robots;
        this.pages = pages;
        this.notebook = notebook;
        this.pace = pace;
        this.patience = patience;
    }

    void at(FeedState state, Tally tally, Sink sink) throws IOException, InterruptedException {
        tally.feeds.incrementAndGet();
        try {
            WebAddress address = WebAddress.parse(state.address());
            Fetched fetched = fetcher.fetch(address, state.validators, robots::require);
            Feed feed = fetched.unchanged() ? null : feed(fetched);
            note(state, fetched, feed, tally);
        } catch (FetchException e) {
            tally.failed.incrementAndGet();
            sink.problem(e.at(state.feed));
            if (e.kind() == FetchException.Kind.FORBIDDEN) {
                // Nobody was troubled, and the user may mend it at once.
                return;
            }
            notebook.change(state, changed -> {
                changed.failures++;
                changed.notBefore = patience.until(pace.now(), changed.failures, e.notBefore());
                return changed;
            });
        }
    }

    private Feed feed(Fetched fetched) throws FetchException {
        @Nullable Feed feed;
        try {
            feed = FeedReader.read(
                    pages.decode(fetched.body().bytes(), fetched.charset()),
                    fetched.address().toString());
        } catch (Refusal e) {
            throw FetchException.refused(String.valueOf(e.getMessage()), "leave it out");
        } catch (RuntimeException | StackOverflowError e) {
            feed = null;
        }
        if (feed == null) {
            throw FetchException.refused("not a feed", "give the address of its RSS, Atom or JSON feed");
        }
        return feed;
    }

    /** Writes down all at once: with the feed's state but without its entries, these would be lost. */
    private void note(FeedState state, Fetched fetched, @Nullable Feed feed, Tally tally) throws IOException {
        notebook.change(state, changed -> {
            changed.lastLook = pace.now();
            changed.failures = 0;
            changed.notBefore = pace.now();
            WebAddress moved = fetched.moved();
            changed.moved = moved == null ? changed.moved : moved.toString();
            if (feed == null) {
                return changed;
            }
            tally.changed.incrementAndGet();
            changed.title = feed.title();
            changed.language = feed.language();
            Set<String> listed = new HashSet<>();
            // Feeds list the latest first; it is read in the order in which it happened.
            List<Entry> entries = feed.entries();
            for (int i = entries.size() - 1; i >= 0; i--) {
                listed.add(note(changed, entries.get(i), tally));
            }
            changed.forget(listed);
            changed.validators = fetched.validators();
            return changed;
        });
    }

    private String note(FeedState state, Entry entry, Tally tally) {
        String address = entry.address();
        String title = String.valueOf(entry.title());
        String key = Fingerprint.of(entry.id().isEmpty() ? title + entry.html() : entry.id());
        String place = address == null ? "" : Fingerprint.of(Addresses.tidy(address));
        String content = Fingerprint.of(title, EntryText.of(entry, pages));
        Item known = state.item(key);
        if (known == null) {
            Item fresh = Item.fresh(key, place, content, entry);
            boolean elsewhere = notebook.isKnownElsewhere(place, state);
            state.put(elsewhere ? fresh.done() : fresh);
            if (!elsewhere) {
                tally.found.incrementAndGet();
            }
        } else if (!known.content().equals(content)) {
            boolean again = known.versions() < MAX_VERSIONS;
            state.put(again ? known.again(content, entry) : known.seen(content));
            if (again) {
                tally.updated.incrementAndGet();
            }
        }
        return key;
    }
}
