package io.dragoman.parser.store;

import java.io.IOException;
import java.nio.file.Path;

/** Makes the compiled model out of the published ones. */
@FunctionalInterface
public interface Converter {

    /**
     * Writes the model.
     *
     * @param file to be written; it is there and empty
     * @throws IOException if it cannot be made, with a message for the user
     */
    void convert(Path file, Progress progress) throws IOException;
}
