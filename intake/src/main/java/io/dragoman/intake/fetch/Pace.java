package io.dragoman.intake.fetch;

import java.time.Duration;
import java.time.Instant;

/** The time, and how it is let pass. Thread-safe. */
public interface Pace {

    Instant now();

    /** Returns when a while has passed. */
    void pause(Duration length) throws InterruptedException;

    /** That of the machine's clock. */
    static Pace ofMachine() {
        return new Pace() {
            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public void pause(Duration length) throws InterruptedException {
                Thread.sleep(Math.max(0, length.toMillis()));
            }
        };
    }
}
