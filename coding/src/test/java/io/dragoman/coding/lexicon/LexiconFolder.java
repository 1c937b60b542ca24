package io.dragoman.coding.lexicon;

import io.dragoman.coding.HandMade;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Folders of lexicon files for tests. */
final class LexiconFolder {

    private static final String HEADER = "# file ";

    private LexiconFolder() {}

    /** Copies the tests' lexicon into a folder. */
    static void copy(Path folder) {
        Path from = HandMade.lexiconFolder();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                write(folder, from.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes files given in one text, each behind a line {@code # file verbs/new.yaml}. */
    static void writeAll(Path folder, String files) {
        for (String file : files.split("(?m)^" + HEADER, -1)) {
            int end = file.indexOf('\n');
            if (end > 0) {
                write(folder, file.substring(0, end), file.substring(end + 1));
            }
        }
    }

    static void write(Path folder, String name, String content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
