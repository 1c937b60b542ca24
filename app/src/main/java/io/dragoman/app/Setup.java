package io.dragoman.app;

import io.dragoman.app.print.Page;
import io.dragoman.parser.store.ConverterProcess;
import io.dragoman.parser.store.ModelStore;
import io.dragoman.text.english.EnglishParser;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * What the commands find around them.
 *
 * @param cache folder for what is made once and used often
 * @param parsers where the parser comes from
 * @param input standard input
 * @param page what standard output is printed on
 */
record Setup(Path cache, ParserSource parsers, InputStream input, Supplier<Page> page) {

    /** What a process finds. */
    static Setup ofProcess() {
        return new Setup(
                ModelStore.defaultFolder(),
                (cache, progress) -> EnglishParser.load(cache, ConverterProcess.ofProperties(), progress::accept),
                System.in,
                Terminal::page);
    }
}
