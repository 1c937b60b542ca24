package io.dragoman.intake.watch;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts what happens in a round. Thread-safe. */
final class Tally {
    final AtomicInteger feeds = new AtomicInteger();
    final AtomicInteger changed = new AtomicInteger();
    final AtomicInteger failed = new AtomicInteger();
    final AtomicInteger resting = new AtomicInteger();
    final AtomicInteger found = new AtomicInteger();
    final AtomicInteger updated = new AtomicInteger();
    final AtomicInteger leftOut = new AtomicInteger();

    Round round() {
        return new Round(
                feeds.get(), changed.get(), failed.get(), resting.get(), found.get(), updated.get(), leftOut.get());
    }
}
