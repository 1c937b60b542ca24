package io.dragoman.app;

import io.dragoman.text.Parser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Where the parser comes from: loaded anew, or, where several commands run in one process, kept from the one before. */
@FunctionalInterface
interface ParserSource {

    /**
     * A parser ready for use.
     *
     * @param cache folder where its models are kept decompressed
     * @param progress hears what takes long
     * @throws IOException if it cannot be loaded, with a message for the user
     */
    Parser load(Path cache, Consumer<String> progress) throws IOException;
}
