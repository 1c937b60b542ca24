package io.dragoman.app;

import io.dragoman.intake.fetch.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A pace that ends when the process is asked to end (SIGTERM, Ctrl-C): nobody is then kept waiting, what is under way is
 * finished, and the process ends well. Closed when there is nothing left to finish.
 */
final class Stop implements Pace, AutoCloseable {

    /** Who asked is not kept waiting for longer; what is then unfinished is done again the next time. */
    private static final long PATIENCE_SECONDS = 60;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook;

    private Stop(Runnable whenAsked) {
        this.hook = new Thread(() -> end(whenAsked), "stop");
    }

    /** {@code whenAsked}: gives up what cannot be waited for. */
    static Stop onSignal(Runnable whenAsked) {
        Stop stop = new Stop(whenAsked);
        Runtime.getRuntime().addShutdownHook(stop.hook);
        return stop;
    }

    private void end(Runnable whenAsked) {
        asked.countDown();
        whenAsked.run();
        try {
            if (finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                // The end was asked for and all is done: that is no failure, whatever the signal's number.
                Runtime.getRuntime().halt(0);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isAsked() {
        return asked.getCount() == 0;
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public void pause(Duration length) throws InterruptedException {
        if (asked.await(Math.max(0, length.toMillis()), TimeUnit.MILLISECONDS)) {
            throw new InterruptedException();
        }
    }

    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It runs already, and ends the process.
            return;
        }
    }
}
