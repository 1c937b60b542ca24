package io.dragoman.app;

import io.dragoman.coding.Coder;
import io.dragoman.coding.RelationCoder;
import io.dragoman.coding.guess.Guesser;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.LexiconException;
import io.dragoman.record.Manifest;
import io.dragoman.text.Analyzer;
import io.dragoman.text.Gate;
import io.dragoman.text.Parser;
import io.dragoman.text.english.EnglishParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lexicon, parser and coder, put together. The lexicon loads while the parser does.
 *
 * @param analyzer parses sentences that may hold an event
 * @param openAnalyzer parses every sentence
 */
record Engine(Lexicon lexicon, Analyzer analyzer, Analyzer openAnalyzer, Coder coder) {

    /**
     * Loads everything.
     *
     * @param overlay the user's lexicon folder, null for none
     * @param progress hears what takes long
     */
    static Engine load(Setup setup, @Nullable Path overlay, Consumer<String> progress) {
        return EngineLoading.withExamples(setup, overlay, "", progress)
                .withParser()
                .engine();
    }

    static Engine of(Lexicon lexicon, Parser parser, String settings) {
        Coder coder = new Coder(lexicon, manifest(lexicon, settings));
        return new Engine(
                lexicon,
                Analyzer.builder().parser(parser).gate(coder.gate()).build(),
                Analyzer.builder().parser(parser).gate(Gate.OPEN).build(),
                coder);
    }

    /** The same with every sentence parsed. */
    Engine ungated() {
        return new Engine(lexicon, openAnalyzer, openAnalyzer, coder);
    }

    /**
     * A coder of relations.
     *
     * @param backOff whether it guesses from words where no frame fits a given pair
     */
    RelationCoder relations(boolean backOff) {
        return new RelationCoder(lexicon, coder, backOff ? new Guesser(lexicon) : null);
    }

    static Manifest manifest(Lexicon lexicon, String settings) {
        return new Manifest(
                Version.number() + "+" + CodeHash.ofCoder(), lexicon.hash(), sha256(settings), EnglishParser.NAME);
    }

    /**
     * Loads the lexicon alone.
     *
     * @throws UserError if the folder is not there or not readable
     * @throws LexiconException if the lexicon has problems
     */
    static Lexicon lexicon(@Nullable Path overlay, @Nullable Path cache) {
        return lexicon(overlay, () -> Lexicon.load(overlay, cache));
    }

    /** The same without the examples of built-in entries; throws as {@link #lexicon} does. */
    static Lexicon lexiconForCoding(@Nullable Path overlay, @Nullable Path cache) {
        return lexicon(overlay, () -> Lexicon.loadForCoding(overlay, cache));
    }

    private static Lexicon lexicon(@Nullable Path overlay, Loading loading) {
        if (overlay != null && !Files.isDirectory(overlay)) {
            throw new UserError(overlay + ": no such folder; --lexicon takes a folder laid out like lexicon/");
        }
        try {
            return loading.load();
        } catch (IOException e) {
            throw new UserError(overlay + ": cannot be read (" + e.getMessage() + "); check the folder and its rights");
        }
    }

    private interface Loading {
        Lexicon load() throws IOException;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
