package io.dragoman.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Puts articles 1 … n into a store one after the other and prints each result with its id, "open" before: what a test
 * starts as a process of its own, to kill it or to be locked out by it. Each article is first put with another text
 * and lexicon, so that replacing is interrupted too.
 */
final class PutMain {
    private PutMain() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        int articles = Integer.parseInt(arguments[1]);
        try (RecordStore store = DuckDbStore.open(Path.of(arguments[0]), DuckDbStore.Mode.READ_WRITE)) {
            out.println("open");
            for (int n = 1; n <= articles; n++) {
                store.put(Records.article(n, Records.OTHER_LEXICON, "older"));
                out.println(n + " " + store.put(Records.article(n)));
            }
            if (Boolean.parseBoolean(arguments[2])) {
                out.println("done");
                System.in.read();
            }
        }
    }
}
