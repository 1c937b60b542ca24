package io.dragoman.intake.web;

import io.dragoman.intake.fetch.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that goes on only when somebody waits: waiting takes no time. */
public final class SetClock implements Pace {

    private Instant now = Instant.parse("2025-06-30T12:00:00Z");
    private final List<Duration> pauses = new ArrayList<>();

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void pause(Duration length) {
        now = now.plus(length);
        pauses.add(length);
    }

    public synchronized List<Duration> pauses() {
        return List.copyOf(pauses);
    }
}
