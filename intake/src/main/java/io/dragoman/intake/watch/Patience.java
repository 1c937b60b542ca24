package io.dragoman.intake.watch;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long to leave alone what failed: twice as long each time, or as long as the server says if that is longer. */
final class Patience {

    private static final Duration LONGEST = Duration.ofDays(1);

    private final Duration first;

    Patience(Duration first) {
        this.first = first;
    }

    /**
     * When to try again.
     *
     * @param failures in a row, at least 1
     * @param notBefore when the server wants to be asked again; null if it did not tell
     */
    Instant until(Instant now, int failures, @Nullable Instant notBefore) {
        Duration wait = first.multipliedBy(1L << Math.min(failures - 1, 12));
        Instant own = now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
        return notBefore == null || notBefore.isBefore(own) ? own : notBefore;
    }
}
