package io.dragoman.intake.web;

import io.dragoman.intake.fetch.Alarm;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** An alarm that goes off when it is told to, not when time has passed. */
public final class HandAlarm implements Alarm {

    private final Set<Runnable> waiting = ConcurrentHashMap.newKeySet();

    @Override
    public Pending after(Duration length, Runnable action) {
        waiting.add(action);
        return () -> waiting.remove(action);
    }

    /** Time is up for everything under way. */
    public void ring() {
        waiting.forEach(Runnable::run);
    }
}
