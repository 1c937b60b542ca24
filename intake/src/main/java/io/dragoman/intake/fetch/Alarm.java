package io.dragoman.intake.fetch;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Ends what takes too long. Thread-safe. */
public interface Alarm {

    /** Something that is going to happen. */
    interface Pending {

        /** Calls it off, if it has not happened yet. */
        void cancel();
    }

    /** Runs an action after a while, unless it is called off before. */
    Pending after(Duration length, Runnable action);

    /** That of the machine's clock. */
    static Alarm ofMachine() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "alarm");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
        return (length, action) -> {
            ScheduledFuture<?> future = timer.schedule(action, length.toMillis(), TimeUnit.MILLISECONDS);
            return () -> future.cancel(false);
        };
    }
}
