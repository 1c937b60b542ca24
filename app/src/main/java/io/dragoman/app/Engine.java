package io.dragoman.app;

import io.dragoman.coding.Coder;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.LexiconException;
import io.dragoman.record.Manifest;
import io.dragoman.text.Analyzer;
import io.dragoman.text.Gate;
import io.dragoman.text.nlp4j.ModelCache;
import io.dragoman.text.nlp4j.Nlp4jParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
    static Engine load(@Nullable Path overlay, Consumer<String> progress) {
        Path cache = ModelCache.defaultFolder();
        CompletableFuture<Lexicon> loading = CompletableFuture.supplyAsync(() -> lexicon(overlay, cache));
        Nlp4jParser parser;
        try {
            parser = Nlp4jParser.load(cache, progress::accept);
        } catch (IOException e) {
            throw new UserError(String.valueOf(e.getMessage()));
        }
        Lexicon lexicon;
        try {
            lexicon = loading.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
        Coder coder = new Coder(lexicon, manifest(lexicon, parser.name()));
        return new Engine(
                lexicon,
                Analyzer.builder().parser(parser).gate(coder.gate()).build(),
                Analyzer.builder().parser(parser).gate(Gate.OPEN).build(),
                coder);
    }

    private static Manifest manifest(Lexicon lexicon, String parser) {
        return new Manifest(Version.number(), lexicon.hash(), sha256(""), parser);
    }

    /**
     * Loads the lexicon alone.
     *
     * @throws UserError if the folder is not there or not readable
     * @throws LexiconException if the lexicon has problems
     */
    static Lexicon lexicon(@Nullable Path overlay, @Nullable Path cache) {
        if (overlay != null && !Files.isDirectory(overlay)) {
            throw new UserError(overlay + ": no such folder; --lexicon takes a folder laid out like lexicon/");
        }
        try {
            return Lexicon.load(overlay, cache);
        } catch (IOException e) {
            throw new UserError(overlay + ": cannot be read (" + e.getMessage() + "); check the folder and its rights");
        }
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
