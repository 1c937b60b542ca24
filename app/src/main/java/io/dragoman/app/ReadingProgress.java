package io.dragoman.app;

import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A bar on standard error that counts articles. It shows on a terminal only, where standard output goes elsewhere, and
 * not before some seconds have passed: who waits but a moment need not be told.
 */
final class ReadingProgress implements AutoCloseable {

    private static final long MOMENT = TimeUnit.SECONDS.toNanos(3);

    private final boolean visible;
    private final long began = System.nanoTime();
    private @Nullable ProgressBar bar;
    private long done;

    private ReadingProgress(boolean visible) {
        this.visible = visible;
    }

    static ReadingProgress onTerminal() {
        return new ReadingProgress(Terminal.isError() && !Terminal.isOutput());
    }

    /** One more article is done. */
    void step() {
        done++;
        if (bar == null && visible && System.nanoTime() - began > MOMENT) {
            // How many there will be is not known: inputs are opened one after the other.
            bar = new ProgressBarBuilder()
                    .setTaskName("Reading")
                    .setInitialMax(-1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUnit(" articles", 1)
                    .showSpeed()
                    .build();
        }
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
