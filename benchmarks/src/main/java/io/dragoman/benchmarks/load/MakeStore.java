package io.dragoman.benchmarks.load;

import io.dragoman.record.ArticleRecord;
import io.dragoman.store.DuckDbStore;
import io.dragoman.store.RecordStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Fills a store with made-up articles: {@code FILE ARTICLES [EVENTS]}; with a number of events, of events alone. */
public final class MakeStore {
    private static final int BATCH = 200;
    private static final int EVENTS = 12;

    private MakeStore() {}

    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        int articles = Integer.parseInt(arguments[1]);
        Synthetic synthetic = arguments.length > 2
                ? new Synthetic(Integer.parseInt(arguments[2]), false)
                : new Synthetic(EVENTS, true);
        long began = System.nanoTime();
        try (RecordStore store = DuckDbStore.open(file, DuckDbStore.Mode.READ_WRITE)) {
            List<ArticleRecord> batch = new ArrayList<>();
            for (int i = 1; i <= articles; i++) {
                batch.add(synthetic.article(i));
                if (batch.size() == BATCH || i == articles) {
                    store.putAll(batch);
                    batch.clear();
                }
            }
        }
        Report.line("%d articles in %.1f s", articles, (System.nanoTime() - began) / 1e9);
    }
}
