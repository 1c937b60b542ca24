package io.dragoman.intake.watch;

/** An item being read: how much of it is still under way. Guarded by its notebook. */
final class Ticket {

    final FeedState feed;
    final Item item;
    /** Its articles that are not settled, and one more while it is being read. */
    int open = 1;

    Ticket(FeedState feed, Item item) {
        this.feed = feed;
        this.item = item;
    }
}
