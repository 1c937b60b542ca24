package io.dragoman.intake.watch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Works on several hosts at once, on each in order. */
final class Hosts {

    private static final int AT_ONCE = 8;

    private Hosts() {}

    /** Something to be done at a host. */
    interface Task {
        void run() throws IOException, InterruptedException;
    }

    /** Does all tasks, those of a host one after the other; throws what any of them throws, and leaves the rest. */
    static void work(Map<String, List<Task>> tasks) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, task -> {
            Thread thread = new Thread(task, "watching");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> hosts = new ArrayList<>();
            for (List<Task> host : tasks.values()) {
                hosts.add(threads.submit(() -> {
                    for (Task task : host) {
                        task.run();
                    }
                    return null;
                }));
            }
            for (Future<?> host : hosts) {
                host.get();
            }
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException unreadable) {
                throw unreadable;
            }
            if (cause instanceof InterruptedException) {
                throw new InterruptedException();
            }
            if (cause instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(cause);
        } finally {
            threads.shutdownNow();
        }
    }
}
