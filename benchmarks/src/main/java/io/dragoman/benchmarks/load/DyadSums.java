package io.dragoman.benchmarks.load;

import io.dragoman.store.DuckDbStore;
import io.dragoman.store.Dyad;
import io.dragoman.store.Pair;
import io.dragoman.store.RecordStore;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times the sums of all pairs by month, and of one pair, over a store: {@code FILE}. */
public final class DyadSums {
    private static final int TIMES = 11;

    private DyadSums() {}

    public static void main(String[] arguments) {
        try (RecordStore store = DuckDbStore.open(Path.of(arguments[0]), DuckDbStore.Mode.READ_ONLY)) {
            Report.line(
                    "events: %s",
                    store.sql("SELECT count(*) FROM events").rows().get(0).get(0));
            time(store, null, "all pairs by month");
            time(store, new Pair("NOR", "PER"), "one pair by month");
        }
    }

    private static void time(RecordStore store, @Nullable Pair pair, String what) {
        double[] milliseconds = new double[TIMES];
        int rows = 0;
        for (int i = 0; i < TIMES; i++) {
            long began = System.nanoTime();
            List<Dyad> dyads = store.dyads(pair, null, null, Dyad.Grain.MONTH);
            milliseconds[i] = (System.nanoTime() - began) / 1e6;
            rows = dyads.size();
        }
        Report.line(
                "%s: %d rows, first %.0f ms, median %.0f ms",
                what, rows, milliseconds[0], Report.percentile(milliseconds, 0.5));
    }
}
