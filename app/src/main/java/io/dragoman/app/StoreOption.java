package io.dragoman.app;

import io.dragoman.store.DuckDbStore;
import io.dragoman.store.RecordStore;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The record store; option of every command that needs one. */
final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "FILE",
            defaultValue = Shelf.DEFAULT,
            description = "The record store (default: ${DEFAULT-VALUE} in the working folder).")
    private Path file = Path.of(Shelf.DEFAULT);

    Path file() {
        return file;
    }

    /** Opens the store to be looked at; throws {@link io.dragoman.store.StoreException}. */
    RecordStore look() {
        return Shelf.store(file, DuckDbStore.Mode.READ_ONLY);
    }
}
