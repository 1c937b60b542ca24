package io.dragoman.intake.watch;

import io.dragoman.text.Article;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that is remembered, and what of it is under way. Every change is on the disk when its method returns. Thread-safe. */
final class Notebook {

    private final StateFolder folder;
    private final Map<String, FeedState> states = new HashMap<>();
    /** Which feed was the first to list an article. */
    private final Map<String, FeedState> places = new HashMap<>();
    /** By the article's identity: the same article may come of two items. */
    private final Map<String, Deque<Ticket>> underWay = new HashMap<>();

    Notebook(StateFolder folder) {
        this.folder = folder;
    }

    synchronized FeedState state(String feed) throws IOException {
        FeedState state = states.get(feed);
        if (state == null) {
            state = folder.read(feed);
            states.put(feed, state);
            for (Item item : state.items()) {
                places.putIfAbsent(item.place(), state);
            }
        }
        return state;
    }

    /** A change of what is remembered of a feed. */
    interface Change<T> {
        T make(FeedState state);
    }

    synchronized <T> T change(FeedState state, Change<T> change) throws IOException {
        T result = change.make(state);
        folder.write(state);
        return result;
    }

    /** Whether another feed listed an article at a place first; if none did, this one does from now on. */
    synchronized boolean isKnownElsewhere(String place, FeedState here) {
        FeedState first = place.isEmpty() ? null : places.putIfAbsent(place, here);
        return first != null && first != here;
    }

    /** What waits to be read at a time, in the order in which it was found. */
    synchronized List<Item> waiting(FeedState state, Instant now) {
        return state.items().stream()
                .filter(item -> item.isWaiting() && !item.notBefore().isAfter(now))
                .toList();
    }

    synchronized int waiting(Collection<FeedState> feeds) {
        return (int) feeds.stream()
                .flatMap(state -> state.items().stream())
                .filter(Item::isWaiting)
                .count();
    }

    /** When the first of what waits may be read; null if nothing waits. */
    synchronized @Nullable Instant nextWaiting(FeedState state) {
        return state.items().stream()
                .filter(Item::isWaiting)
                .map(Item::notBefore)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    synchronized void forgetUnderWay() {
        underWay.clear();
    }

    /** An article has come of an item. */
    synchronized void came(Article article, Ticket ticket) {
        ticket.open++;
        underWay.computeIfAbsent(article.id(), id -> new ArrayDeque<>()).addLast(ticket);
    }

    /** Articles are kept, or will never be; each feed is written once. */
    synchronized void settled(List<Article> articles) throws IOException {
        Set<FeedState> changed = new LinkedHashSet<>();
        for (Article article : articles) {
            Deque<Ticket> tickets = underWay.get(article.id());
            Ticket ticket = tickets == null ? null : tickets.pollFirst();
            if (ticket != null && isStruckOff(ticket)) {
                changed.add(ticket.feed);
            }
        }
        for (FeedState feed : changed) {
            folder.write(feed);
        }
    }

    /** One part of an item is done; with the last one it is struck off. */
    synchronized void release(Ticket ticket) throws IOException {
        if (isStruckOff(ticket)) {
            folder.write(ticket.feed);
        }
    }

    private static boolean isStruckOff(Ticket ticket) {
        Item now = ticket.feed.item(ticket.item.key());
        // While it was under way the feed may have shown another version, which is to be read in its turn.
        if (--ticket.open > 0 || now == null || !now.isSameVersion(ticket.item)) {
            return false;
        }
        ticket.feed.put(now.done());
        return true;
    }
}
