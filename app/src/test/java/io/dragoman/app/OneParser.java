package io.dragoman.app;

import io.dragoman.parser.store.ConverterProcess;
import io.dragoman.text.Parser;
import io.dragoman.text.english.EnglishParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The real parser, loaded when it is first asked for and kept for all tests of the module. */
final class OneParser {

    private OneParser() {}

    static Parser get() {
        return Holder.PARSER;
    }

    private static final class Holder {
        static final Parser PARSER = load();

        private static Parser load() {
            try {
                return EnglishParser.load(
                        Path.of(System.getProperty("dragoman.test.cache", "target/parser-cache")),
                        ConverterProcess.ofProperties(),
                        progress -> {});
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
