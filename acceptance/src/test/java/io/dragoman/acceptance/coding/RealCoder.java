package io.dragoman.acceptance.coding;

import io.dragoman.coding.Coder;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.parser.store.ConverterProcess;
import io.dragoman.parser.store.Progress;
import io.dragoman.record.Manifest;
import io.dragoman.text.Analyzer;
import io.dragoman.text.Parser;
import io.dragoman.text.english.EnglishParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * The built-in lexicon, the real parser and a coder, loaded when first asked for and kept for all tests.
 *
 * @param analyzer parses every sentence
 * @param gatedAnalyzer parses sentences that may hold an event, as for articles
 */
public record RealCoder(Lexicon lexicon, Analyzer analyzer, Analyzer gatedAnalyzer, Coder coder) {

    public static RealCoder get() {
        return Holder.REAL;
    }

    private static RealCoder load() {
        Path cache = Path.of(System.getProperty("dragoman.test.cache", "target/parser-cache"));
        try {
            Lexicon lexicon = Lexicon.load(null, null);
            Parser parser = EnglishParser.load(cache, ConverterProcess.ofProperties(), Progress.NONE);
            Coder coder = new Coder(lexicon, new Manifest("test", lexicon.hash(), "settings", EnglishParser.NAME));
            return new RealCoder(
                    lexicon,
                    Analyzer.builder().parser(parser).build(),
                    Analyzer.builder().parser(parser).gate(coder.gate()).build(),
                    coder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        static final RealCoder REAL = load();
    }
}
